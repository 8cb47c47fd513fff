using Dash.McpServer.Catalog;
using Dash.McpServer.Hosting;
using Dash.Scheduling;

namespace Dash.McpServer.Results;

/// <summary>A review of the calendar as an answer.</summary>
internal sealed class CalendarPresenter(PostPresenter presenter, ServerContext context)
{
    public ToolAnswer<CalendarAnswer> Answer(CalendarReview review, string? zone) =>
        AnswerSize.Fit(review.Findings.Count, count => Compose(review with { Findings = [.. review.Findings.Take(count)] }, zone));

    private ToolAnswer<CalendarAnswer> Compose(CalendarReview review, string? zone)
    {
        var now = presenter.Now(zone);
        var answer = new CalendarAnswer
        {
            Environment = context.Environment,
            Now = now.Local,
            From = presenter.At(review.From, zone)!.Local,
            To = presenter.At(review.To, zone)!.Local,
            PostCount = review.PostCount,
            Counts = [.. review.Counts.Select(count => $"{WireNames.Of(count.Key)}={count.Value}")],
            Findings = [.. review.Findings.Select(finding => View(finding, zone))],
            Problems = [.. review.Problems.Select(problem => $"{problem.Code}: {problem.Message} {problem.NextStep}".TrimEnd())],
        };
        return new ToolAnswer<CalendarAnswer>(answer, Text(answer, now));
    }

    private FindingView View(CalendarFinding finding, string? zone) => new()
    {
        Kind = WireNames.Of(finding.Kind),
        Channel = finding.Channel,
        PostIds = finding.PostIds.Count == 0 ? null : finding.PostIds,
        At = presenter.At(finding.At, zone)?.Local,
        Message = finding.Message,
        Fix = finding.NextStep,
    };

    private string Text(CalendarAnswer answer, TimeView now)
    {
        var found = answer.Counts.Count > 0 ? string.Join(", ", answer.Counts)
            : answer.Problems.Count > 0 ? "nothing found in what could be read"
            : "nothing to see to";
        var lines = answer.Findings.Select(Line).Concat(answer.Problems);
        return context.Mark($"{answer.PostCount} posts from {answer.From} to {answer.To}: {found}. Now: {TimeText.Present(now)}.\n{string.Join("\n", lines)}".TrimEnd());
    }

    private static string Line(FindingView finding)
    {
        var posts = finding.PostIds is { } ids ? $" {string.Join(" and ", ids)}" : "";
        var time = finding.At is { } at ? $", {TimeText.Minutes(at)}" : "";
        return $"{finding.Kind}: {finding.Channel}{posts}{time}. {finding.Message} {finding.Fix}";
    }
}
