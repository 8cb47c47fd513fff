using Dash.McpServer.Arguments;
using Dash.McpServer.Catalog;
using Dash.McpServer.Results;
using Dash.Scheduling;
using NodaTime;

namespace Dash.McpServer.Tools;

internal sealed class ListPostsTool(SchedulingService scheduling, PostListPresenter presenter, TimeResolver times) : DashTool<ListPostsArguments, PostListAnswer>
{
    private static readonly Duration DefaultWindow = Duration.FromDays(30);

    protected override ToolDefinition Definition { get; } = new()
    {
        Name = "list_posts",
        Title = "List posts",
        Description = """
            Lists posts in a time window (this week, yesterday, March): planned, scheduled or going out, published or went out, drafts. Use to see or
            find posts by date or words they mention; for one id use get_post, for trouble check_calendar. Changes nothing. Without from it starts now;
            undated drafts: states draft, no from. Pass next_cursor as cursor; unread networks stand in problems. csv exports the calendar for
            validate_posts.
            """.ReplaceLineEndings(" "),
        Hints = new() { ReadOnly = true, Destructive = false, Idempotent = true, OpenWorld = true },
    };

    protected override async Task<ToolAnswer<PostListAnswer>> RunAsync(ListPostsArguments arguments, CancellationToken cancellationToken)
    {
        var zone = CallZone.Checked(arguments.TimeZone);
        var (from, to) = Window(arguments, zone);
        var scope = await ChannelScope.ReadAsync(arguments.Channels, scheduling, cancellationToken);
        var request = new PostPageRequest(Query(scope, arguments, from, to), arguments.Limit ?? PostPageRequest.UsualSize, arguments.Cursor);
        return presenter.Answer(await scheduling.ListPageAsync(request, cancellationToken), arguments, zone);
    }

    // A draft without a time lies in no window, and a cursor brings its own.
    private (Instant? From, Instant? To) Window(ListPostsArguments arguments, string? zone)
    {
        if (arguments is { From: null, To: null, States: ["draft"] })
        {
            return (null, null);
        }

        var (from, to) = (Time(arguments.From, zone, "/from"), Time(arguments.To, zone, "/to", isEnd: true));
        return arguments.Cursor is not null ? (from, to) : (from ?? times.Now, to ?? (from ?? times.Now) + DefaultWindow);
    }

    private static PostQuery Query(PostQuery scope, ListPostsArguments arguments, Instant? from, Instant? to) => scope with
    {
        From = from,
        To = to,
        States = [.. (arguments.States ?? []).Select(WireNames.State)],
        TextContains = arguments.Text,
    };

    private Instant? Time(string? text, string? zone, string field, bool isEnd = false) =>
        WrittenTime.Of(text, zone) is { } time ? times.ResolveBound(time with { Field = field }, isEnd) : null;
}
