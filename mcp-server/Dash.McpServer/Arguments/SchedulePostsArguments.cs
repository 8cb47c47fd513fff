using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Dash.McpServer.Catalog;

namespace Dash.McpServer.Arguments;

internal sealed record SchedulePostsArguments
{
    [Description("The posts, each for one channel."), Length(1, 50)]
    public required IReadOnlyList<NewPost> Posts { get; init; }

    [Description("IANA zone of every local at."), Example("America/New_York")]
    public string? TimeZone { get; init; }
}
