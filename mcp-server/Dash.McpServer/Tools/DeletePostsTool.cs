using Dash.McpServer.Arguments;
using Dash.McpServer.Catalog;
using Dash.McpServer.Results;
using Dash.Scheduling;

namespace Dash.McpServer.Tools;

internal sealed class DeletePostsTool(SchedulingService scheduling, BatchPresenter presenter) : DashTool<DeletePostsArguments, BatchAnswer>
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

    protected override async Task<ToolAnswer<BatchAnswer>> RunAsync(DeletePostsArguments arguments, CancellationToken cancellationToken) =>
        presenter.Answer([.. (await scheduling.DeleteAsync(arguments.Ids, cancellationToken)).Select(PointingToTheId)], "deleted", "ids", _ => null);

    // The item is the id itself, so a problem has no field below it.
    private static ItemResult PointingToTheId(ItemResult result) =>
        result with { Problems = [.. result.Problems.Select(problem => problem with { Field = null })] };
}
