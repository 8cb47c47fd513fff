namespace Dash.McpServer.Results;

/// <summary>One result per item, in the order of the call.</summary>
internal sealed record BatchAnswer<TItem> : Answer
    where TItem : ItemView
{
    public required int Done { get; init; }

    public string? LeftOut { get; init; }

    public required IReadOnlyList<TItem> Results { get; init; }
}
