using Dash.McpServer.Arguments;
using Dash.McpServer.Catalog;
using Dash.McpServer.Results;
using Dash.Scheduling;
using NodaTime;

namespace Dash.McpServer.Tools;

internal sealed class CheckCalendarTool(SchedulingService scheduling, CalendarPresenter presenter) : DashTool<CheckCalendarArguments, CalendarAnswer>
{
    private static readonly CalendarReviewRequest Usual = new();

    protected override ToolDefinition Definition { get; } = new()
    {
        Name = "check_calendar",
        Title = "Check calendar",
        Description = """
            Finds what is wrong or needs attention in the schedule or content calendar, a health check: posts that failed, and why; overdue or stuck,
            not gone out; waiting for approval; drafts without a time; too close, colliding; the same text twice on a channel; gaps, holes, days with no
            posts next week. Use for trouble; for all use list_posts. Changes nothing. All are counted, the first named.
            """.ReplaceLineEndings(" "),
        Hints = new() { ReadOnly = true, Destructive = false, Idempotent = true, OpenWorld = true },
    };

    protected override async Task<ToolAnswer<CalendarAnswer>> RunAsync(CheckCalendarArguments arguments, CancellationToken cancellationToken)
    {
        var zone = CallZone.Checked(arguments.TimeZone);
        var scope = await ChannelScope.ReadAsync(arguments.Channels, scheduling, cancellationToken);
        var review = await scheduling.ReviewAsync(Request(scope, arguments, zone), cancellationToken);
        return presenter.Answer(review, zone);
    }

    private static CalendarReviewRequest Request(PostQuery scope, CheckCalendarArguments arguments, string? zone) => new()
    {
        Scope = scope,
        Ahead = arguments.DaysAhead is { } ahead ? Duration.FromDays(ahead) : Usual.Ahead,
        Zone = zone,
    };
}
