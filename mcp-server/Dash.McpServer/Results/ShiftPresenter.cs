using Dash.McpServer.Catalog;
using Dash.McpServer.Hosting;
using Dash.Scheduling;

namespace Dash.McpServer.Results;

/// <summary>Shows where a shift would take posts: the new time of each, and the old one.</summary>
internal sealed class ShiftPresenter(PostPresenter posts, ServerContext context)
{
    private const string Previewed = "previewed";

    private const int MostLines = 20;
    private const int LongestText = 60;

    public ToolAnswer<UpdateAnswer> Answer(ShiftPreview preview, string? zone)
    {
        var budget = new ProblemBudget();
        var items = preview.Moves.Select((move, index) => Item(index, move, zone, budget)).ToList();
        var answer = new UpdateAnswer
        {
            Environment = context.Environment,
            Done = 0,
            PlanId = preview.PlanId,
            ExpiresAt = preview.PlanId is null ? null : PostPresenter.Utc(preview.ExpiresAt),
            Results = items,
        };
        return new ToolAnswer<UpdateAnswer>(answer, context.Mark(Text(answer, posts.Now(zone))), Failed: items.Count > 0 && items.All(item => item.Outcome != Previewed));
    }

    private UpdatedItem Item(int index, PostMove move, string? zone, ProblemBudget budget)
    {
        var (before, after) = (posts.At(move.Post?.At, zone), posts.At(move.To, zone));
        return new UpdatedItem
        {
            Index = index,
            Outcome = move.Problems.Count == 0 ? Previewed : WireNames.Of(ItemOutcome.Failed),
            Id = move.PostId,
            Channel = move.Post?.Channel,
            State = move.Post is null ? null : WireNames.Of(move.Post.State),
            From = before?.Local,
            At = after?.Local,
            Utc = after?.Utc,
            When = after?.When,
            Text = ShortText.Of(move.Post?.Text, LongestText),
            UpdatedAt = PostPresenter.Utc(move.Post?.UpdatedAt),
            Problems = budget.Fit(
            [
                .. move.Problems.Select(problem => ProblemView.Of(problem, $"/posts/{index}")),
                .. move.Warnings.Select(warning => ProblemView.Warning(warning, $"/posts/{index}")),
            ]),
        };
    }

    private static string Text(UpdateAnswer answer, TimeView now)
    {
        var movable = answer.Results.Count(item => item.Outcome == Previewed);
        var next = answer.PlanId is { } plan ? $"update_posts with plan_id {plan} moves them, until {TimeText.Minutes(answer.ExpiresAt!)} UTC." : "There is nothing to apply.";
        var more = answer.Results.Count > MostLines ? $"\nand {answer.Results.Count - MostLines} more in the structured content" : "";
        return $"{movable} of {answer.Results.Count} can be moved; nothing was written. {next} Now: {TimeText.Present(now)}.\n{string.Join("\n", answer.Results.Take(MostLines).Select(Line))}{more}".TrimEnd();
    }

    private static string Line(UpdatedItem item)
    {
        var move = item is { From: { } from, At: { } at } ? $": {TimeText.Minutes(from)} -> {TimeText.Minutes(at)}, {item.When}" : "";
        var problems = item.Problems.Count == 0 ? "" : "\n   " + ProblemText.Of(item.Problems).Replace("\n", "\n   ", StringComparison.Ordinal);
        return $"{item.Index}. {item.Outcome} {item.Id}{move}{problems}";
    }
}
