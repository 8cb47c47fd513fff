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
            Creates 1 to 100 new social media posts: scheduled, published now, or drafts. Give posts, or the plan_id of validate_posts. Use
            update_posts to move or edit what exists. Channel ids come from list_channels, what a network needs from get_network_rules, media from
            upload_media. A post that breaks a rule fails alone. Repeating the call makes only what is missing; after an unknown outcome repeat
            it, too. publish now is public at once and cannot be undone.
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
