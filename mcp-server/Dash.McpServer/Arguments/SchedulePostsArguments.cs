using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace Dash.McpServer.Arguments;

internal sealed record SchedulePostsArguments
{
    [Description("Each for one channel."), Length(1, 100)]
    public required IReadOnlyList<NewPost> Posts { get; init; }

    [Description("IANA zone of local times.")]
    public string? TimeZone { get; init; }
}
