namespace Dash.McpServer.Results;

/// <summary>What an answer shows of a batch.</summary>
/// <param name="Items">The entries, in their order.</param>
/// <param name="Text">The batch in words.</param>
/// <param name="LeftOut">What is not shown, and how to get it; null when all is.</param>
internal sealed record ShownBatch<TItem>(IReadOnlyList<TItem> Items, string Text, string? LeftOut)
    where TItem : ItemView;
