using Dash.McpServer.Arguments;
using Dash.McpServer.Catalog;
using Dash.McpServer.Results;
using Dash.Scheduling;

namespace Dash.McpServer.Tools;

internal sealed class ValidatePostsTool(SchedulingService scheduling, SheetReader sheets, ValidationPresenter presenter)
    : DashTool<ValidatePostsArguments, ValidationAnswer>
{
    protected override ToolDefinition Definition { get; } = new()
    {
        Name = "validate_posts",
        Title = "Check posts",
        Description = """
            Checks a batch of 1 to 100 new posts, or a CSV or JSON sheet, and writes nothing: a dry run, test and preview with every error, mistake and
            warning of each row at once, broken rule and fix. Use to review or verify before schedule_posts, which takes the plan_id to send exactly
            that; for existing posts use update_posts. Rows with the id of an existing post are never sent. A plan_id is good once and expires.
            """.ReplaceLineEndings(" "),
        Hints = new() { ReadOnly = true, Destructive = false, Idempotent = true, OpenWorld = true },
    };

    protected override async Task<ToolAnswer<ValidationAnswer>> RunAsync(ValidatePostsArguments arguments, CancellationToken cancellationToken)
    {
        Alternatives.DemandOne(("posts", arguments.Posts is not null), ("sheet", arguments.Sheet is not null));
        var zone = CallZone.Checked(arguments.TimeZone);
        var lines = arguments.Sheet is { } sheet
            ? await sheets.ReadAsync(sheet, zone, cancellationToken)
            : [.. arguments.Posts!.Select((post, index) => Line(post, index, zone))];
        var requests = lines.Select(line => line.Request).OfType<DraftRequest>().ToList();
        var plan = requests.Count == 0 ? new SchedulingPlan { Posts = [] } : await scheduling.PlanAsync(requests, cancellationToken);
        return presenter.Answer(lines, plan, zone);
    }

    private static CheckedLine Line(NewPost post, int index, string? zone) => new()
    {
        Place = $"/posts/{index}",
        Zone = WrittenTime.ZoneOf(post.At, zone),
        Request = PostReader.Request(post, zone),
    };
}
