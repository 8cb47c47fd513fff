using System.ComponentModel;

namespace Dash.McpServer.Results;

internal sealed record PostListAnswer : Answer
{
    public required string Now { get; init; }

    public string? From { get; init; }

    public string? To { get; init; }

    public required int Count { get; init; }

    [Description("The posts; none with csv.")]
    public required IReadOnlyList<ListedPost> Posts { get; init; }

    public string? Csv { get; init; }

    public string? NextCursor { get; init; }

    [Description("Networks not read.")]
    public required IReadOnlyList<string> Problems { get; init; }
}
