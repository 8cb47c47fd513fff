using Dash.McpServer.Arguments;
using Dash.McpServer.Catalog;
using Dash.McpServer.Results;
using Dash.Scheduling;

namespace Dash.McpServer.Tools;

internal sealed class SchedulePostsTool(SchedulingService scheduling, PostReader reader, BatchPresenter presenter)
    : DashTool<SchedulePostsArguments, BatchAnswer<CreatedItem>>
{
    protected override ToolDefinition Definition { get; } = new()
    {
        Name = "schedule_posts",
        Title = "Schedule posts",
        Description = """
            Creates 1 to 100 new social media posts, tweets, reels or pins on any channels and networks: right now or immediately, queued for a time, or
            saved as draft. Give posts, or the plan_id of validate_posts. Use for new ones; for those that exist update_posts. An invalid post is
            refused alone. A repeated call, also after an unknown outcome, makes only what is missing. publish now is public and cannot be undone.
            """.ReplaceLineEndings(" "),
        Hints = new() { ReadOnly = false, Destructive = true, Idempotent = true, OpenWorld = true },
    };

    protected override async Task<ToolAnswer<BatchAnswer<CreatedItem>>> RunAsync(SchedulePostsArguments arguments, CancellationToken cancellationToken)
    {
        Alternatives.DemandOne(("posts", arguments.Posts is not null), ("plan_id", arguments.PlanId is not null));
        var zone = CallZone.Checked(arguments.TimeZone);
        if (arguments.PlanId is { } planId)
        {
            return presenter.Created(await scheduling.ScheduleAsync(planId, cancellationToken: cancellationToken), _ => zone);
        }

        var posts = arguments.Posts!;
        var batch = Batch<PostDraft>.Read(posts, post => reader.Draft(post, zone));
        var results = await batch.RunAsync(drafts => scheduling.ScheduleAsync(drafts, cancellationToken));
        return presenter.Created(results, index => WrittenTime.ZoneOf(posts[index].At, zone));
    }
}
