using Dash.McpServer.Catalog;
using Dash.McpServer.Hosting;
using Dash.Scheduling;

namespace Dash.McpServer.Results;

/// <summary>Shows where a shift would take posts: the new time of each, and the old one.</summary>
internal sealed class ShiftPresenter(PostPresenter posts, ServerContext context)
{
    private const string Previewed = "previewed";
    private const string Remedy = "Shift fewer at once to see the rest; the plan moves all of them.";

    private const int LongestText = 60;

    public ToolAnswer<UpdateAnswer> Answer(ShiftPreview preview, string? zone)
    {
        IReadOnlyList<UpdatedItem> items = [.. preview.Moves.Select((move, index) => Item(index, move, zone))];
        var all = new UpdateAnswer
        {
            Environment = context.Environment,
            Done = 0,
            PlanId = preview.PlanId,
            ExpiresAt = preview.PlanId is null ? null : PostPresenter.Utc(preview.ExpiresAt),
            Results = items,
        };
        return AnswerSize.Fit(items.Count, detail => Compose(all, detail, posts.Now(zone)));
    }

    private ToolAnswer<UpdateAnswer> Compose(UpdateAnswer all, BatchDetail detail, TimeView now)
    {
        var budget = new ProblemBudget(detail);
        var shown = detail.Keep(all.Results, item => item.Problems.Count > 0).Select(item => Shorten(item, detail, budget)).ToList();
        var answer = all with { Results = shown, LeftOut = budget.LeftOut(all.Results.Count - shown.Count, Remedy) };
        var movable = all.Results.Count(item => item.Outcome == Previewed);
        return new ToolAnswer<UpdateAnswer>(answer, context.Mark(Text(answer, $"{movable} of {all.Results.Count}", now, detail.Lines)), Failed: all.Results.Count > 0 && movable == 0);
    }

    private static UpdatedItem Shorten(UpdatedItem item, BatchDetail detail, ProblemBudget budget) => item.Problems.Count == 0 && !detail.HasPlainInFull
        ? item with { Channel = null, State = null, Utc = null, Text = null }
        : item with { Problems = budget.Fit(item.Problems) };

    private UpdatedItem Item(int index, PostMove move, string? zone)
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
            Problems =
            [
                .. move.Problems.Select(problem => ProblemView.Of(problem, $"/posts/{index}")),
                .. move.Warnings.Select(warning => ProblemView.Warning(warning, $"/posts/{index}")),
            ],
        };
    }

    private static string Text(UpdateAnswer answer, string movable, TimeView now, int most)
    {
        var next = answer.PlanId is { } plan ? $"update_posts with plan_id {plan} moves them, until {TimeText.Minutes(answer.ExpiresAt!)} UTC." : "There is nothing to apply.";
        var more = answer.Results.Count > most ? $"\nand {answer.Results.Count - most} more in the structured content" : "";
        var leftOut = answer.LeftOut is { } words ? $" {words}" : "";
        return $"{movable} can be moved; nothing was written. {next} Now: {TimeText.Present(now)}.{leftOut}\n{string.Join("\n", answer.Results.Take(most).Select(Line))}{more}".TrimEnd();
    }

    private static string Line(UpdatedItem item)
    {
        var move = item is { From: { } from, At: { } at } ? $": {TimeText.Minutes(from)} -> {TimeText.Minutes(at)}, {item.When}" : "";
        var problems = item.Problems.Count == 0 ? "" : "\n   " + ProblemText.Of(item.Problems).Replace("\n", "\n   ", StringComparison.Ordinal);
        return $"{item.Index}. {item.Outcome} {item.Id}{move}{problems}";
    }
}
