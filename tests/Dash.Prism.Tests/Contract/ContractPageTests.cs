using Dash.Prism.Tests.Kit;
using Dash.Prism.Tests.Traffic;
using Dash.Spec.Tests;
using Dash.Testing;

namespace Dash.Prism.Tests.Contract;

public sealed class ContractPageTests
{
    [PrismFact]
    public async Task ThePageSaysWhatPrismFound()
    {
        var runs = new List<(ContractRun, ContractRun?)>();
        foreach (var document in SpecFolder.AllDocuments.Select(document => document.File))
        {
            var isServed = SystemTraffic.All.Any(system => system.Documents.Contains(document));
            runs.Add((await MockRun.OfAsync(document), isServed ? await ProxyRun.OfAsync(document) : null));
        }

        Snapshot.MatchPage(ContractPage.Text(runs), Repository.PathTo("docs", "contract.md"));
    }

    [PrismFact]
    public async Task EveryKnownLimitOfPrismIsStillNeeded()
    {
        foreach (var document in SystemTraffic.All.SelectMany(system => system.Documents))
        {
            await MockRun.OfAsync(document);
            await ProxyRun.OfAsync(document);
        }

        Assert.Empty(KnownLimits.All.Except(KnownLimits.Used).Select(limit => $"{limit} explains nothing any more: delete it."));
    }
}
