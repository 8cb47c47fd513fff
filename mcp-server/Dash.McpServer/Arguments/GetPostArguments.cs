using System.ComponentModel;
using Dash.McpServer.Catalog;

namespace Dash.McpServer.Arguments;

internal sealed record GetPostArguments
{
    [Description("Post id from list_posts or schedule_posts."), Example("instagram:806262")]
    public required string Id { get; init; }

    [Description("IANA zone in which times are shown."), Example("America/New_York")]
    public string? TimeZone { get; init; }
}
