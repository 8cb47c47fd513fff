using Dash.McpServer.Arguments;
using Dash.McpServer.Catalog;
using Dash.McpServer.Hosting;
using Dash.McpServer.Results;
using Dash.Scheduling;

namespace Dash.McpServer.Tools;

internal sealed class FindMediaTool(SchedulingService scheduling, ServerContext context) : DashTool<FindMediaArguments, MediaListAnswer>
{
    protected override ToolDefinition Definition { get; } = new()
    {
        Name = "find_media",
        Title = "Find media",
        Description = """
            Searches a media library for pictures, photos, images, videos, clips, footage already uploaded or used, recent first, by file name or tag.
            Use to look up or browse existing files for reuse; to add one use upload_media. Changes nothing. Pass next_cursor as cursor.
            """.ReplaceLineEndings(" "),
        Hints = new() { ReadOnly = true, Destructive = false, Idempotent = true, OpenWorld = true },
    };

    protected override async Task<ToolAnswer<MediaListAnswer>> RunAsync(FindMediaArguments arguments, CancellationToken cancellationToken)
    {
        var query = new MediaQuery(AccountId.Of(arguments.AccountId))
        {
            Text = arguments.Text,
            Kind = WireNames.Media(arguments.Kind),
            Cursor = arguments.Cursor,
        };
        var listing = await AccountId.PointingAsync(scheduling.Media.FindAsync(query, cancellationToken));
        var answer = new MediaListAnswer { Environment = context.Environment, Media = [.. listing.Assets.Select(MediaView.Of)], NextCursor = listing.NextCursor };
        var more = answer.NextCursor is { } cursor ? $" There is more to look at: cursor {cursor}" : "";
        return new ToolAnswer<MediaListAnswer>(answer, context.Mark($"{answer.Media.Count} media in account {query.AccountId}.{more}\n{string.Join("\n", answer.Media.Select(MediaText.Line))}".TrimEnd()));
    }
}
