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
            Deletes posts or drafts: cancel, remove, discard, throw away, kill or unschedule them, so that they never appear. Use to get rid of what is
            no longer wanted; to change time or text use update_posts. Cannot be undone. Each has its own result; a second call finds nothing left.
            """.ReplaceLineEndings(" "),
        Hints = new() { ReadOnly = false, Destructive = true, Idempotent = true, OpenWorld = true },
    };

    protected override async Task<ToolAnswer<BatchAnswer<ItemView>>> RunAsync(DeletePostsArguments arguments, CancellationToken cancellationToken)
    {
        var batch = Batch<PostDeletion>.Read(arguments.Posts, reader.Deletion);
        return presenter.Deleted(await batch.RunAsync(deletions => scheduling.DeleteAsync(deletions, cancellationToken)));
    }
}
