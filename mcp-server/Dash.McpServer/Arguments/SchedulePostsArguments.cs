using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace Dash.McpServer.Arguments;

internal sealed record SchedulePostsArguments
{
    [Description("Each for one channel; or plan_id."), Length(1, 100)]
    public IReadOnlyList<NewPost>? Posts { get; init; }

    [Description("From validate_posts: sends exactly that batch.")]
    public string? PlanId { get; init; }

    [Description("IANA zone of local times.")]
    public string? TimeZone { get; init; }
}
