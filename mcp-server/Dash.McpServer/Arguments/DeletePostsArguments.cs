using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace Dash.McpServer.Arguments;

internal sealed record DeletePostsArguments
{
    [Description("The posts."), Length(1, 100)]
    public required IReadOnlyList<PostRef> Posts { get; init; }
}
