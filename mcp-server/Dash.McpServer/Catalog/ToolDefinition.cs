namespace Dash.McpServer.Catalog;

/// <summary>What <c>tools/list</c> says about a tool besides its schemas.</summary>
internal sealed record ToolDefinition
{
    public required string Name { get; init; }

    public required string Title { get; init; }

    /// <summary>Purpose, when to use it, when not and which tool instead, effect, retry; at most 90 words.</summary>
    public required string Description { get; init; }

    public required ToolHints Hints { get; init; }
}
