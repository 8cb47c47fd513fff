using System.ComponentModel;

namespace Dash.McpServer.Arguments;

internal sealed record GetPostArguments
{
    [Description("Post id from list_posts or schedule_posts.")]
    public required string Id { get; init; }

    [Description("IANA zone in which times are shown.")]
    public string? TimeZone { get; init; }
}
