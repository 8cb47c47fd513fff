using Xunit.Abstractions;
using Xunit.Sdk;

namespace Dash.McpServer.Tests.Kit;

/// <summary>Makes a test case of each row and era.</summary>
public sealed class EraTheoryDiscoverer(IMessageSink diagnostics) : TheoryDiscoverer(diagnostics)
{
    protected override IEnumerable<IXunitTestCase> CreateTestCasesForDataRow(
        ITestFrameworkDiscoveryOptions discoveryOptions, ITestMethod testMethod, IAttributeInfo theoryAttribute, object[] dataRow) =>
        Eras.All.Select(era => new EraTestCase(DiagnosticMessageSink, testMethod, era, dataRow));

    protected override IEnumerable<IXunitTestCase> CreateTestCasesForTheory(ITestFrameworkDiscoveryOptions discoveryOptions, ITestMethod testMethod, IAttributeInfo theoryAttribute) =>
        [new ExecutionErrorTestCase(
            DiagnosticMessageSink,
            TestMethodDisplay.ClassAndMethod,
            TestMethodDisplayOptions.None,
            testMethod,
            $"The rows of {testMethod.Method.Name} cannot be listed before they run: give texts, numbers and truths.")];
}
