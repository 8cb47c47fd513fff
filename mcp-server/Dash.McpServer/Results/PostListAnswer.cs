using System.ComponentModel;

namespace Dash.McpServer.Results;

internal sealed record PostListAnswer : Answer
{
    [Description("Present time of this server.")]
    public required string Now { get; init; }

    [Description("Start of the window; absent: no window.")]
    public string? From { get; init; }

    [Description("End of the window.")]
    public string? To { get; init; }

    [Description("The posts, earliest first, those without a time last.")]
    public required IReadOnlyList<PostView> Posts { get; init; }

    [Description("True: more posts match; narrow the window or raise limit.")]
    public required bool HasMore { get; init; }

    [Description("What could not be read, one per network.")]
    public required IReadOnlyList<ProblemView> Problems { get; init; }
}
