using Dash.McpServer.Arguments;
using Dash.McpServer.Catalog;
using Dash.McpServer.Results;
using Dash.Scheduling;

namespace Dash.McpServer.Tools;

internal sealed class UpdatePostsTool(SchedulingService scheduling, PostReader reader, ShiftReader shifts, BatchPresenter presenter, ShiftPresenter previews)
    : DashTool<UpdatePostsArguments, UpdateAnswer>
{
    protected override ToolDefinition Definition { get; } = new()
    {
        Name = "update_posts",
        Title = "Update posts",
        Description = """
            Changes posts that have not gone out: move, reschedule, postpone, push back or shift them to another time (an hour, a day, a week), edit or
            fix caption, text, title or typo, replace pictures, turn a draft into a scheduled post. Use for existing posts; schedule_posts makes new
            ones, delete_posts ends one. shift shows old and new times, keeping the clock time across DST; plan_id then moves exactly these. Fields
            left out stay; media_ids replaces all. A repeated call changes nothing more.
            """.ReplaceLineEndings(" "),
        Hints = new() { ReadOnly = false, Destructive = true, Idempotent = true, OpenWorld = true },
    };

    protected override async Task<ToolAnswer<UpdateAnswer>> RunAsync(UpdatePostsArguments arguments, CancellationToken cancellationToken)
    {
        var zone = CallZone.Checked(arguments.TimeZone);
        if (arguments.Shift is not null)
        {
            Alternatives.DemandOne(("shift", true), ("plan_id", arguments.PlanId is not null));
            return previews.Answer(await shifts.PreviewAsync(arguments, zone, cancellationToken), zone);
        }

        Alternatives.DemandOne(("posts", arguments.Posts is not null), ("plan_id", arguments.PlanId is not null));
        if (arguments.PlanId is { } planId)
        {
            return presenter.Updated(await scheduling.UpdateAsync(planId, cancellationToken), _ => zone);
        }

        var posts = arguments.Posts!;
        var batch = Batch<PostEdit>.Read(posts, change => reader.Edit(change, zone));
        var results = await batch.RunAsync(edits => scheduling.UpdateAsync(edits, cancellationToken));
        return presenter.Updated(results, index => WrittenTime.ZoneOf(posts[index].At, zone));
    }
}
