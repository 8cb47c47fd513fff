using Dash.Prism.Tests.Kit;
using Dash.Spec.Tests;
using Xunit.Abstractions;

namespace Dash.Prism.Tests.Contract;

public sealed class MockTests(ITestOutputHelper output)
{
    public static TheoryData<string> Documents => [.. SpecFolder.AllDocuments.Select(document => document.File)];

    [PrismTheory]
    [MemberData(nameof(Documents))]
    public async Task EveryOperationIsAnsweredByTheMockAndReadByItsClient(string document)
    {
        var run = await MockRun.OfAsync(document);
        output.WriteLine($"{run.Operations.Count} operations, {run.Exchanges.Count} answers");

        run.AssertClean();
        Assert.Equal(SpecFolder.Operations(document).Select(operation => operation.Id).Order(StringComparer.Ordinal), run.Operations);
    }
}
