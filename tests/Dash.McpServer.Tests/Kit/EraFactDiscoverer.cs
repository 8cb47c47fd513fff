using Xunit.Abstractions;
using Xunit.Sdk;

namespace Dash.McpServer.Tests.Kit;

/// <summary>Makes a test case of each era.</summary>
public sealed class EraFactDiscoverer(IMessageSink diagnostics) : IXunitTestCaseDiscoverer
{
    public IEnumerable<IXunitTestCase> Discover(ITestFrameworkDiscoveryOptions discoveryOptions, ITestMethod testMethod, IAttributeInfo factAttribute) =>
        Eras.All.Select(era => new EraTestCase(diagnostics, testMethod, era));
}
