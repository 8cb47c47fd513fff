using Dash.McpServer.Arguments;
using Dash.McpServer.Catalog;
using Dash.McpServer.Hosting;
using Dash.McpServer.Results;
using Dash.Scheduling;
using NodaTime;

namespace Dash.McpServer.Tools;

internal sealed class ListPostsTool(SchedulingService scheduling, PostPresenter presenter, TimeResolver times, ServerContext context)
    : DashTool<ListPostsArguments, PostListAnswer>
{
    private static readonly Duration DefaultWindow = Duration.FromDays(30);

    protected override ToolDefinition Definition { get; } = new()
    {
        Name = "list_posts",
        Title = "List posts",
        Description = """
            Lists scheduled, published and failed posts and drafts in a time window, earliest first, over all networks or some. Use to see the
            calendar, to find the id of a post, or after an unknown outcome; for one known id use get_post. Changes nothing. Without from it
            starts now, so give from to look back. Drafts without a time appear only for states draft without from and to. When has_more is
            true, narrow the window or raise limit. Networks that could not be read stand in problems.
            """.ReplaceLineEndings(" "),
        Hints = new() { ReadOnly = true, Destructive = false, Idempotent = true, OpenWorld = true },
    };

    protected override async Task<ToolAnswer<PostListAnswer>> RunAsync(ListPostsArguments arguments, CancellationToken cancellationToken)
    {
        var zone = CallZone.Checked(arguments.TimeZone);
        var (from, to) = Window(arguments, zone);
        var listing = await scheduling.ListAsync(Query(arguments, from, to), cancellationToken);
        var now = presenter.Now(zone);
        var answer = new PostListAnswer
        {
            Environment = context.Environment,
            Now = now.Local,
            From = presenter.At(from, zone)?.Local,
            To = presenter.At(to, zone)?.Local,
            Posts = [.. listing.Posts.Select(post => presenter.View(post, zone))],
            HasMore = listing.HasMore,
            Problems = [.. listing.Problems.Select(problem => ProblemView.Of(problem))],
        };

        // An empty list would read as "nothing is scheduled" although some networks could not be asked.
        return new ToolAnswer<PostListAnswer>(answer, Text(answer, now), Failed: answer.Posts.Count == 0 && answer.Problems.Count > 0);
    }

    // A draft without a time lies in no window.
    private (Instant? From, Instant? To) Window(ListPostsArguments arguments, string? zone)
    {
        if (arguments is { From: null, To: null, States: ["draft"] })
        {
            return (null, null);
        }

        var from = Time(arguments.From, zone, "/from") ?? times.Now;
        return (from, Time(arguments.To, zone, "/to") ?? from + DefaultWindow);
    }

    private static PostQuery Query(ListPostsArguments arguments, Instant? from, Instant? to) => new()
    {
        Channels = arguments.Channels ?? [],
        Networks = [.. (arguments.Networks ?? []).Select(name => NetworkNames.Parse(name, "/networks"))],
        From = from,
        To = to,
        States = [.. (arguments.States ?? []).Select(WireNames.State)],
        TextContains = arguments.Text,
        Limit = arguments.Limit ?? ListPostsArguments.DefaultLimit,
    };

    private Instant? Time(string? text, string? zone, string field) =>
        text is null ? null : times.ResolveAnyTime(new TimeInput(text, zone, field));

    private string Text(PostListAnswer answer, TimeView now)
    {
        var window = answer.From is null ? "" : $" from {answer.From} to {answer.To}";
        var more = answer.HasMore ? ", more match" : "";
        var lines = answer.Posts.Select(PostText.Line).Concat(answer.Problems.Select(ProblemText.Of));
        return context.Mark($"{answer.Posts.Count} posts{window}{more}. Now: {TimeText.Present(now)}.\n{string.Join("\n", lines)}".TrimEnd());
    }
}
