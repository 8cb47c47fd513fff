using Dash.Prism.Tests.Kit;

namespace Dash.Prism.Tests.Contract;

/// <summary>What came of driving a document.</summary>
/// <param name="Document">The document.</param>
/// <param name="Exchanges">What went through Prism.</param>
/// <param name="Failures">What a client could not do with an answer.</param>
internal sealed record ContractRun(string Document, IReadOnlyList<Exchange> Exchanges, IReadOnlyList<string> Failures)
{
    /// <summary>The operations that were driven.</summary>
    public IReadOnlyList<string> Operations => [.. Exchanges.Select(exchange => exchange.OperationId).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>The operations that were answered with a success.</summary>
    public IReadOnlyList<string> Succeeded =>
        [.. Exchanges.Where(exchange => exchange.Status < 300).Select(exchange => exchange.OperationId).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    public int Violations => Exchanges.Sum(exchange => exchange.Violations.Count);

    /// <summary>Fails with everything that went wrong, when anything did.</summary>
    public void AssertClean()
    {
        List<string> wrong = [.. Exchanges.Where(exchange => exchange.Violations.Count > 0).Select(exchange => exchange.ToString()), .. Failures];
        Assert.True(wrong.Count == 0, $"{Document}: {Violations} violations, {Failures.Count} failures\n{string.Join('\n', wrong.Take(60))}");
    }
}
