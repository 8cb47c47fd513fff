using Dash.Prism.Tests.Kit;
using Dash.Prism.Tests.Traffic;
using Dash.Spec.Tests;
using Xunit.Abstractions;

namespace Dash.Prism.Tests.Contract;

public sealed class ProxyTests(ITestOutputHelper output)
{
    // An answer of 410 is all that its document has to say about this one.
    private static readonly string[] neverSucceed = ["getEditorJob"];

    public static TheoryData<string> Documents => [.. SystemTraffic.All.SelectMany(system => system.Documents)];

    [PrismTheory]
    [MemberData(nameof(Documents))]
    public async Task ClientAndSandboxKeepToTheDocumentInEveryOperation(string document)
    {
        var run = await ProxyRun.OfAsync(document);
        output.WriteLine($"{run.Operations.Count} operations, {run.Exchanges.Count} requests, {run.Exchanges.Count(exchange => exchange.Status < 300)} successes");

        run.AssertClean();
        Assert.Empty(SpecFolder.Operations(document).Select(operation => operation.Id).Except(run.Operations));
        Assert.Empty(SpecFolder.Operations(document).Select(operation => operation.Id).Except(run.Succeeded).Except(neverSucceed));
    }
}
