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
            Creates 1 to 50 social media posts: scheduled for a time, published now, or kept as drafts. Use for new posts only; to move or edit
            an existing post use update_posts. Get channel ids from list_channels, needs of a network from get_network_rules, media ids from
            upload_media. Every post is checked before any is sent; one that breaks a rule fails alone, with all its problems. A repeated call makes only
            what is missing; what exists is marked replayed. publish now is public at once and cannot be undone.
            """.ReplaceLineEndings(" "),
        Hints = new() { ReadOnly = false, Destructive = true, Idempotent = true, OpenWorld = true },
    };

    protected override async Task<ToolAnswer<BatchAnswer<CreatedItem>>> RunAsync(SchedulePostsArguments arguments, CancellationToken cancellationToken)
    {
        var zone = CallZone.Checked(arguments.TimeZone);
        var batch = Batch<PostDraft>.Read(arguments.Posts, post => reader.Draft(post, zone));
        var results = await batch.RunAsync(drafts => scheduling.ScheduleAsync(drafts, cancellationToken));
        return presenter.Created(results, index => WrittenTime.ZoneOf(arguments.Posts[index].At, zone));
    }
}
