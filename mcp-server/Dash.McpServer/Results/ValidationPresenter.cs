using Dash.McpServer.Arguments;
using Dash.McpServer.Catalog;
using Dash.McpServer.Hosting;
using Dash.Scheduling;

namespace Dash.McpServer.Results;

/// <summary>Turns a check into an answer: one entry per post, in the order of the call or sheet.</summary>
internal sealed class ValidationPresenter(PostPresenter posts, ServerContext context)
{
    private const string Remedy = "Mend what is shown and check again, or check fewer posts at once.";

    /// <param name="lines">What was checked.</param>
    /// <param name="plan">What was found about the lines that could be sent, in their order.</param>
    /// <param name="zone">Zone of the call.</param>
    public ToolAnswer<ValidationAnswer> Answer(IReadOnlyList<CheckedLine> lines, SchedulingPlan plan, string? zone)
    {
        var planned = new Queue<PlannedPost>(plan.Posts);
        IReadOnlyList<PlannedItem> items = [.. lines.Select(line => line.Request is null ? Unsent(line) : Planned(line, planned.Dequeue()))];

        // A column that nobody knows may hold what was to be said, so a sheet that is wrong as a whole is not sent in part.
        var isWhole = lines.All(line => line is { Row: not null } or { Request: not null });
        var (now, planId) = (posts.Now(zone), isWhole ? plan.PlanId : null);
        var all = new ValidationAnswer
        {
            Environment = context.Environment,
            Now = now.Local,
            Valid = items.Count(item => item.Outcome == "valid"),
            PlanId = planId,
            ExpiresAt = planId is null ? null : PostPresenter.Utc(plan.ExpiresAt),
            Results = items,
        };
        return AnswerSize.Fit(items.Count, detail => Compose(all, detail, now));
    }

    private ToolAnswer<ValidationAnswer> Compose(ValidationAnswer all, BatchDetail detail, TimeView now)
    {
        var budget = new ProblemBudget(detail);
        var shown = detail.Keep(all.Results, item => item.Problems.Count > 0).Select(item => Shorten(item, detail, budget)).ToList();
        var answer = all with { Results = shown, LeftOut = budget.LeftOut(all.Results.Count - shown.Count, Remedy) };
        return new ToolAnswer<ValidationAnswer>(answer, context.Mark(Text(answer, all.Results.Count, now, detail.Lines)));
    }

    private static PlannedItem Shorten(PlannedItem item, BatchDetail detail, ProblemBudget budget) => item.Problems.Count == 0 && !detail.HasPlainInFull
        ? item with { Channel = null, Utc = null }
        : item with { Problems = budget.Fit(item.Problems) };

    private PlannedItem Planned(CheckedLine line, PlannedPost post)
    {
        var time = post.IsValid ? posts.At(post.Draft.At, line.Zone) : null;
        return new PlannedItem
        {
            Index = post.Index,
            Row = line.Row,
            Outcome = post.ExistingPostId is not null ? "exists" : post.IsValid ? "valid" : "invalid",
            Id = post.ExistingPostId,
            Channel = post.Draft.Channel,
            At = time?.Local,
            Utc = time?.Utc,
            When = time?.When,
            Problems = Problems(line, post.Problems, post.Warnings),
        };
    }

    private static PlannedItem Unsent(CheckedLine line) => new()
    {
        Row = line.Row,
        Outcome = line.Problems.Count == 0 ? "exists" : "invalid",
        Id = line.PostId,
        Problems = Problems(line, line.Problems, line.Warnings),
    };

    private static IReadOnlyList<ProblemView> Problems(CheckedLine line, IReadOnlyList<SchedulingProblem> problems, IReadOnlyList<SchedulingProblem> warnings) =>
    [
        .. problems.DistinctBy(problem => (problem.Code, problem.Field)).Select(problem => ProblemView.Of(problem, line.Place)),
        .. warnings.Select(warning => ProblemView.Warning(warning, line.Place)),
    ];

    private static string Text(ValidationAnswer answer, int count, TimeView now, int most)
    {
        var next = (answer.Valid, answer.PlanId) switch
        {
            (0, _) => "Nothing can be sent like this.",
            (_, null) => "No plan was made; mend what is wrong, or send the posts themselves with schedule_posts.",
            _ => $"schedule_posts with plan_id {answer.PlanId} sends the valid ones, until {TimeText.Minutes(answer.ExpiresAt!)} UTC.",
        };
        var findings = answer.Results.Where(item => item.Problems.Count > 0).ToList();
        var leftOut = answer.LeftOut is { } words ? $" {words}" : "";
        var lines = findings.Take(most).Select(Line);
        var more = findings.Count > most ? $"\nand findings about {findings.Count - most} more in the structured content" : "";
        return $"{answer.Valid} of {count} can be sent; nothing was written. {next} Now: {TimeText.Present(now)}.{leftOut}\n{string.Join("\n", lines)}{more}".TrimEnd();
    }

    private static string Line(PlannedItem item)
    {
        var place = item.Row is { } row ? $"row {row}" : item.Index is { } index ? $"{index}." : "sheet";
        return $"{place} {item.Outcome}\n   {ProblemText.Of(item.Problems).Replace("\n", "\n   ", StringComparison.Ordinal)}";
    }
}
