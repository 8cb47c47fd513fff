namespace Dash.McpServer.Results;

internal sealed record MediaListAnswer : Answer
{
    public required IReadOnlyList<MediaView> Media { get; init; }

    public string? NextCursor { get; init; }
}
