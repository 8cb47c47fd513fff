using System.ComponentModel;

namespace Dash.McpServer.Results;

internal sealed record PostAnswer : Answer
{
    [Description("Present time of this server.")]
    public required string Now { get; init; }

    [Description("The post.")]
    public required PostDetails Post { get; init; }
}
