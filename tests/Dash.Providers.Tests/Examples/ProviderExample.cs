using Dash.Spec.Tests;

namespace Dash.Providers.Tests.Examples;

/// <summary>An example that a document gives for an operation.</summary>
/// <param name="Document">The document.</param>
/// <param name="OperationId">The operation.</param>
/// <param name="Status">Status it is answered with; null when it is sent.</param>
/// <param name="Name">Its name.</param>
/// <param name="Json">The example, compact.</param>
internal sealed record ProviderExample(string Document, string OperationId, int? Status, string Name, string Json)
{
    // What stands for all other failures is shown as one of them.
    private const int AnyOtherStatus = 500;

    internal static IReadOnlyList<ProviderExample> All { get; } =
        [.. new[] { SpecFolder.CodivUpload, SpecFolder.PostEverywhere, SpecFolder.Wonda }.SelectMany(document => SpecFolder.Operations(document)).SelectMany(Of)];

    /// <summary>The first example of a body, for an operation without one nothing.</summary>
    internal static string BodyOf(string document, string operationId) =>
        All.FirstOrDefault(example => example.Document == document && example.OperationId == operationId && example.Status is null)?.Json ?? "";

    /// <summary>The first example of a success.</summary>
    internal static ProviderExample AnswerOf(string document, string operationId) =>
        All.First(example => example.Document == document && example.OperationId == operationId && example.Status is >= 200 and < 300);

    private static IEnumerable<ProviderExample> Of(SpecOperation operation) =>
        From(operation, null, operation.RequestContent).Concat(operation.Responses.SelectMany(response =>
            From(operation, int.TryParse(response.Status, out var status) ? status : AnyOtherStatus, response.Response.Find("content")?["application/json"])));

    private static IEnumerable<ProviderExample> From(SpecOperation operation, int? status, SpecNode? content) =>
        from example in content?.Members("examples") ?? []
        select new ProviderExample(operation.Body.File, operation.Id, status, example.Name, SpecFolder.Resolve(example.Value)["value"].Node.ToJsonString());
}
