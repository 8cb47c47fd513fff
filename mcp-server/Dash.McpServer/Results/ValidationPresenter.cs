using Dash.McpServer.Arguments;
using Dash.McpServer.Catalog;
using Dash.McpServer.Hosting;
using Dash.Scheduling;

namespace Dash.McpServer.Results;

/// <summary>Turns a check into an answer: one entry per post, in the order of the call or sheet.</summary>
internal sealed class ValidationPresenter(PostPresenter posts, ServerContext context)
{
    private const int MostLines = 20;

    /// <param name="lines">What was checked.</param>
    /// <param name="plan">What was found about the lines that could be sent, in their order.</param>
    /// <param name="zone">Zone of the call.</param>
    public ToolAnswer<ValidationAnswer> Answer(IReadOnlyList<CheckedLine> lines, SchedulingPlan plan, string? zone)
    {
        var (planned, budget) = (new Queue<PlannedPost>(plan.Posts), new ProblemBudget());
        var items = lines.Select(line => line.Request is null ? Unsent(line, budget) : Planned(line, planned.Dequeue(), budget)).ToList();

        // A column that nobody knows may hold what was to be said, so a sheet that is wrong as a whole is not sent in part.
        var isWhole = lines.All(line => line is { Row: not null } or { Request: not null });
        var (now, planId) = (posts.Now(zone), isWhole ? plan.PlanId : null);
        var answer = new ValidationAnswer
        {
            Environment = context.Environment,
            Now = now.Local,
            Valid = items.Count(item => item.Outcome == "valid"),
            PlanId = planId,
            ExpiresAt = planId is null ? null : PostPresenter.Utc(plan.ExpiresAt),
            Results = items,
        };
        return new ToolAnswer<ValidationAnswer>(answer, context.Mark(Text(answer, now)));
    }

    private PlannedItem Planned(CheckedLine line, PlannedPost post, ProblemBudget budget)
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
            Problems = budget.Fit(Problems(line, post.Problems, post.Warnings)),
        };
    }

    private static PlannedItem Unsent(CheckedLine line, ProblemBudget budget) => new()
    {
        Row = line.Row,
        Outcome = line.Problems.Count == 0 ? "exists" : "invalid",
        Id = line.PostId,
        Problems = budget.Fit(Problems(line, line.Problems, line.Warnings)),
    };

    private static IReadOnlyList<ProblemView> Problems(CheckedLine line, IReadOnlyList<SchedulingProblem> problems, IReadOnlyList<SchedulingProblem> warnings) =>
    [
        .. problems.DistinctBy(problem => (problem.Code, problem.Field)).Select(problem => ProblemView.Of(problem, line.Place)),
        .. warnings.Select(warning => ProblemView.Warning(warning, line.Place)),
    ];

    private static string Text(ValidationAnswer answer, TimeView now)
    {
        var next = (answer.Valid, answer.PlanId) switch
        {
            (0, _) => "Nothing can be sent like this.",
            (_, null) => "No plan was made; mend what is wrong, or send the posts themselves with schedule_posts.",
            _ => $"schedule_posts with plan_id {answer.PlanId} sends the valid ones, until {TimeText.Minutes(answer.ExpiresAt!)} UTC.",
        };
        var findings = answer.Results.Where(item => item.Problems.Count > 0).ToList();
        var lines = findings.Take(MostLines).Select(Line);
        var more = findings.Count > MostLines ? $"\nand findings about {findings.Count - MostLines} more in the structured content" : "";
        return $"{answer.Valid} of {answer.Results.Count} can be sent; nothing was written. {next} Now: {TimeText.Present(now)}.\n{string.Join("\n", lines)}{more}".TrimEnd();
    }

    private static string Line(PlannedItem item)
    {
        var place = item.Row is { } row ? $"row {row}" : item.Index is { } index ? $"{index}." : "sheet";
        return $"{place} {item.Outcome}\n   {ProblemText.Of(item.Problems).Replace("\n", "\n   ", StringComparison.Ordinal)}";
    }
}
