using Xunit.Abstractions;
using Xunit.Sdk;

namespace Dash.McpServer.Tests.Kit;

/// <summary>A test in one era of the protocol.</summary>
public sealed class EraTestCase : XunitTestCase
{
    [Obsolete("For the runner, which reads the rest from what it kept.")]
    public EraTestCase()
    {
    }

    public EraTestCase(IMessageSink diagnostics, ITestMethod method, string era, object[]? row = null)
        : base(diagnostics, TestMethodDisplay.ClassAndMethod, TestMethodDisplayOptions.None, method, row) => Era = era;

    public string Era { get; private set; } = Eras.Stateless;

    public override void Serialize(IXunitSerializationInfo data)
    {
        base.Serialize(data);
        data.AddValue(nameof(Era), Era);
    }

    public override void Deserialize(IXunitSerializationInfo data)
    {
        // The base names the test while it reads.
        Era = data.GetValue<string>(nameof(Era));
        base.Deserialize(data);
    }

    public override async Task<RunSummary> RunAsync(
        IMessageSink diagnosticMessageSink, IMessageBus messageBus, object[] constructorArguments, ExceptionAggregator aggregator, CancellationTokenSource cancellationTokenSource)
    {
        Eras.Current = Era;
        return await base.RunAsync(diagnosticMessageSink, messageBus, constructorArguments, aggregator, cancellationTokenSource);
    }

    protected override string GetDisplayName(IAttributeInfo factAttribute, string displayName) => $"{base.GetDisplayName(factAttribute, displayName)} in {Era}";

    protected override string GetUniqueID() => $"{base.GetUniqueID()}-{Era}";
}
