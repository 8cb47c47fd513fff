using Dash.McpServer.Arguments;
using Dash.McpServer.Catalog;
using Dash.McpServer.Results;
using Dash.Scheduling;

namespace Dash.McpServer.Tools;

internal sealed class UpdatePostsTool(SchedulingService scheduling, PostReader reader, BatchPresenter presenter)
    : DashTool<UpdatePostsArguments, BatchAnswer<WrittenItem>>
{
    protected override ToolDefinition Definition { get; } = new()
    {
        Name = "update_posts",
        Title = "Change posts",
        Description = """
            Changes 1 to 50 posts that have not gone out: moves them to another time, edits text, media or settings, turns a draft into a
            scheduled post. Use schedule_posts for new posts and delete_posts to remove one; a post cannot change its channel. Fields left out
            stay as they are; media_ids replaces all media. Each result is checked against the network's rules first, and a failing item changes
            nothing. Old values are overwritten. Repeating the same call is harmless.
            """.ReplaceLineEndings(" "),
        Hints = new() { ReadOnly = false, Destructive = true, Idempotent = true, OpenWorld = true },
    };

    protected override async Task<ToolAnswer<BatchAnswer<WrittenItem>>> RunAsync(UpdatePostsArguments arguments, CancellationToken cancellationToken)
    {
        var zone = CallZone.Checked(arguments.TimeZone);
        var batch = Batch<PostEdit>.Read(arguments.Posts, change => reader.Edit(change, zone));
        var results = await batch.RunAsync(edits => scheduling.UpdateAsync(edits, cancellationToken));
        return presenter.Updated(results, index => WrittenTime.ZoneOf(arguments.Posts[index].At, zone));
    }
}
