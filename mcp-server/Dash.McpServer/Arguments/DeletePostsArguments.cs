using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Dash.McpServer.Catalog;

namespace Dash.McpServer.Arguments;

internal sealed record DeletePostsArguments
{
    [Description("Post ids from list_posts."), Length(1, 50), Example("instagram:806262")]
    public required IReadOnlyList<string> Ids { get; init; }
}
