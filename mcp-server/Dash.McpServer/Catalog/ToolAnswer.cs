namespace Dash.McpServer.Catalog;

/// <summary>What a tool answers: the typed result and the same for a person to read.</summary>
/// <param name="Result">Published as structured content.</param>
/// <param name="Text">Short mirror of the result.</param>
/// <param name="Failed">True when nothing of what was asked for was done.</param>
internal sealed record ToolAnswer<TResult>(TResult Result, string Text, bool Failed = false);
