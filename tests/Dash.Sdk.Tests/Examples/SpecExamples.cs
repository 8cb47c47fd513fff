using Dash.Spec.Tests;

namespace Dash.Sdk.Tests.Examples;

/// <summary>The examples inside the documents, compact.</summary>
internal static class SpecExamples
{
    internal static IReadOnlyList<SpecExample> All { get; } = [.. SpecFolder.Operations().SelectMany(Of)];

    /// <summary>What the documents show as an answer; nothing for an operation that answers nothing.</summary>
    internal static string AnswerOf(string operationId) =>
        All.FirstOrDefault(example => example.OperationId == operationId && example.Direction == Direction.Response)?.Json ?? "";

    private static IEnumerable<SpecExample> Of(SpecOperation operation) =>
        From(operation, Direction.Request, operation.RequestContent).Concat(From(operation, Direction.Response, operation.SuccessContent));

    private static IEnumerable<SpecExample> From(SpecOperation operation, Direction direction, SpecNode? content)
    {
        foreach (var (name, example) in content?.Members("examples") ?? [])
        {
            yield return new SpecExample(operation.Id, direction, name, SpecFolder.Resolve(example)["value"].Node.ToJsonString());
        }

        if (content?.Find("example") is { } single)
        {
            yield return new SpecExample(operation.Id, direction, "example", single.Node.ToJsonString());
        }
    }
}
