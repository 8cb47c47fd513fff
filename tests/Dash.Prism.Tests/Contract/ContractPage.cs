using System.Text;
using Dash.Spec.Tests;

namespace Dash.Prism.Tests.Contract;

/// <summary>Writes <c>docs/contract.md</c>.</summary>
internal static class ContractPage
{
    private const string Start = """
        # The contract, judged from outside

        [Prism](https://github.com/stoplightio/prism) reads the documents of `spec/` with a reader of its own. As a **mock** it answers out of a document:
        every operation is called by the generated client, with every body that the document shows, and reads every answer that the document has,
        each example, each failure, and each success once more made up out of its schema with all optional members. As a **proxy** it stands between
        the clients and the sandbox and holds requests and answers to the document. `tests/Dash.Prism.Tests` runs both, writes this table and fails
        at the first violation. Through the same proxies it runs the tests of the clients and of the providers that need a sandbox.

        | document | operations | called at the mock | answers read | violations | called at the sandbox | violations |
        |---|---:|---:|---:|---:|---:|---:|

        """;

    /// <param name="runs">A mock's run for each document, and a sandbox's where the sandbox serves it.</param>
    public static string Text(IReadOnlyList<(ContractRun Mock, ContractRun? Sandbox)> runs)
    {
        var text = new StringBuilder(Start);
        foreach (var (mock, sandbox) in runs)
        {
            var operations = SpecFolder.Operations(mock.Document).Count();
            text.Append($"| `{mock.Document}` | {operations} | {mock.Operations.Count} | {mock.Exchanges.Count} | {mock.Violations} ")
                .Append(sandbox is null ? "| | |\n" : $"| {sandbox.Operations.Count} | {sandbox.Violations} |\n");
        }

        return text.ToString();
    }
}
