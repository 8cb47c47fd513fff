using System.ComponentModel;

namespace Dash.McpServer.Results;

internal sealed record PostListAnswer : Answer
{
    [Description("Server time.")]
    public required string Now { get; init; }

    [Description("Window.")]
    public string? From { get; init; }

    [Description("Its end.")]
    public string? To { get; init; }

    [Description("Posts here.")]
    public required int Count { get; init; }

    [Description("The posts; none with csv.")]
    public required IReadOnlyList<ListedPost> Posts { get; init; }

    [Description("The sheet.")]
    public string? Csv { get; init; }

    [Description("Pass as cursor for more.")]
    public string? NextCursor { get; init; }

    [Description("Networks not read.")]
    public required IReadOnlyList<string> Problems { get; init; }
}
