using Dash.Spec.Tests;

namespace Dash.Prism.Tests.Contract;

/// <summary>An answer that a document has for an operation, and how Prism is asked for it.</summary>
/// <param name="Status">Its status.</param>
/// <param name="Example">The name of its example; null for the only one, or for an answer without a body.</param>
/// <param name="IsMadeUp">Whether Prism makes it up out of its schema, every optional member included.</param>
internal sealed record MockAnswer(int Status, string? Example, bool IsMadeUp = false)
{
    // Stands for all failures that have no answer of their own.
    private const int AnyOtherStatus = 500;

    /// <summary>The value of the header <c>Prefer</c>. The same seed makes up the same answer.</summary>
    public string Preference => $"code={Status}{(Example is null ? "" : $", example={Example}")}{(IsMadeUp ? ", dynamic=true, seed=1" : "")}";

    /// <summary>Every example of every answer, an answer without an example once, and each success once made up.</summary>
    public static IEnumerable<MockAnswer> Of(SpecOperation operation) =>
        from response in operation.Responses
        let status = int.TryParse(response.Status, out var number) ? number : AnyOtherStatus
        from answer in Shown(status, response.Response).Concat(status < 300 ? [new MockAnswer(status, null, IsMadeUp: true)] : [])
        select answer;

    private static IEnumerable<MockAnswer> Shown(int status, SpecNode response) =>
        (response.Find("content")?.Find("application/json")?.Members("examples") ?? []).Select(example => new MockAnswer(status, example.Name)).DefaultIfEmpty(new MockAnswer(status, null));
}
