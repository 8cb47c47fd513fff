using System.ComponentModel;

namespace Dash.McpServer.Results;

internal sealed record MediaListAnswer : Answer
{
    [Description("The media.")]
    public required IReadOnlyList<MediaView> Media { get; init; }

    [Description("Pass as cursor for more.")]
    public string? NextCursor { get; init; }
}
