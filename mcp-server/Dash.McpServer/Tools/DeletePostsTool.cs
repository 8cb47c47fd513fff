using Dash.McpServer.Arguments;
using Dash.McpServer.Catalog;
using Dash.McpServer.Results;
using Dash.Scheduling;

namespace Dash.McpServer.Tools;

internal sealed class DeletePostsTool(SchedulingService scheduling, PostReader reader, BatchPresenter presenter) : DashTool<DeletePostsArguments, BatchAnswer<ItemView>>
{
    protected override ToolDefinition Definition { get; } = new()
    {
        Name = "delete_posts",
        Title = "Delete posts",
        Description = """
            Deletes 1 to 50 scheduled posts or drafts by id, so that they never go out. Use when a post is no longer wanted; to change its time
            or text use update_posts, to keep it without publishing use update_posts with publish draft. Cannot be undone, and does not take
            a published post off its network. Ids come from list_posts. Each id has its own result; a second call finds nothing left and
            changes nothing.
            """.ReplaceLineEndings(" "),
        Hints = new() { ReadOnly = false, Destructive = true, Idempotent = true, OpenWorld = true },
    };

    protected override async Task<ToolAnswer<BatchAnswer<ItemView>>> RunAsync(DeletePostsArguments arguments, CancellationToken cancellationToken)
    {
        var batch = Batch<PostDeletion>.Read(arguments.Posts, reader.Deletion);
        return presenter.Deleted(await batch.RunAsync(deletions => scheduling.DeleteAsync(deletions, cancellationToken)));
    }
}
