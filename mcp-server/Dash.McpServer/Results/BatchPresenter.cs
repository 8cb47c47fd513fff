using Dash.McpServer.Catalog;
using Dash.McpServer.Hosting;
using Dash.Scheduling;

namespace Dash.McpServer.Results;

/// <summary>Turns the results of a batch into an answer: one entry per item, in the order of the call, and a text that stays short.</summary>
internal sealed class BatchPresenter(PostPresenter posts, ServerContext context)
{
    // A hundred items with their texts would not fit into what a client reads.
    private const int MostWithText = 20;
    private const int LongestText = 60;
    private const int LongestConflictingText = 500;

    /// <param name="results">One per item.</param>
    /// <param name="zones">Zone of an item's times.</param>
    public ToolAnswer<BatchAnswer<CreatedItem>> Created(IReadOnlyList<ItemResult> results, Func<int, string?> zones) =>
        Answer(results, "created", zones, (result, post, problems) => new CreatedItem
        {
            Index = result.Index,
            Outcome = WireNames.Of(result.Outcome),
            Id = result.PostId,
            Channel = post?.Channel,
            State = post?.State,
            At = post?.At,
            Utc = post?.Utc,
            When = post?.When,
            Text = post?.Text,
            UpdatedAt = post?.UpdatedAt,
            Key = result.Key,
            Replayed = result.Replayed ? true : null,
            Problems = problems,
        });

    /// <param name="results">One per item.</param>
    /// <param name="zones">Zone of an item's times.</param>
    public ToolAnswer<UpdateAnswer> Updated(IReadOnlyList<ItemResult> results, Func<int, string?> zones)
    {
        var answer = Answer(results, "changed", zones, (result, post, problems) => new UpdatedItem
        {
            Index = result.Index,
            Outcome = WireNames.Of(result.Outcome),
            Id = result.PostId,
            Channel = post?.Channel,
            State = post?.State,
            At = post?.At,
            Utc = post?.Utc,
            When = post?.When,
            Text = post?.Text,
            UpdatedAt = post?.UpdatedAt,
            Problems = problems,
        });
        var update = new UpdateAnswer { Environment = answer.Result.Environment, Done = answer.Result.Done, Results = answer.Result.Results };
        return new ToolAnswer<UpdateAnswer>(update, answer.Text, answer.Failed);
    }

    /// <param name="results">One per item.</param>
    public ToolAnswer<BatchAnswer<ItemView>> Deleted(IReadOnlyList<ItemResult> results) =>
        Answer(results, "deleted", _ => null, (result, _, problems) => new ItemView
        {
            Index = result.Index,
            Outcome = WireNames.Of(result.Outcome),
            Id = result.PostId,
            Problems = problems,
        });

    private ToolAnswer<BatchAnswer<TItem>> Answer<TItem>(
        IReadOnlyList<ItemResult> results,
        string verb,
        Func<int, string?> zones,
        Func<ItemResult, PostView?, IReadOnlyList<ProblemView>, TItem> present)
        where TItem : ItemView
    {
        var (items, lines, budget) = (new List<TItem>(results.Count), new List<BatchLine>(results.Count), new ProblemBudget());
        foreach (var result in results.OrderBy(result => result.Index))
        {
            var post = result.Post is null ? null : View(result, result.Post, zones(result.Index), results.Count);
            var problems = budget.Fit(Problems(result));
            items.Add(present(result with { PostId = result.Post?.Id ?? result.PostId }, post, problems));
            lines.Add(BatchLine.Of(result, post, problems));
        }

        var done = results.Count(result => result.Outcome is ItemOutcome.Created or ItemOutcome.Updated or ItemOutcome.Deleted);
        var now = posts.Now(items.Count == 0 ? null : zones(0));
        var text = context.Mark($"{done} of {items.Count} {verb}. Now: {TimeText.Present(now)}.\n{BatchLine.Join(lines)}");
        return new ToolAnswer<BatchAnswer<TItem>>(new BatchAnswer<TItem> { Environment = context.Environment, Done = done, Results = items }, text, Failed: done == 0);
    }

    private PostView View(ItemResult result, ScheduledPost post, string? zone, int count)
    {
        var isConflict = result.Problems.Any(problem => problem.Code == ProblemCodes.Conflict);
        var view = posts.View(post, zone, isConflict ? LongestConflictingText : LongestText);
        return isConflict || count <= MostWithText ? view : view with { Text = null };
    }

    private static IReadOnlyList<ProblemView> Problems(ItemResult result) =>
    [
        .. result.Problems.Select(problem => ProblemView.Of(problem, $"/posts/{result.Index}")),
        .. result.Warnings.Select(warning => ProblemView.Warning(warning, $"/posts/{result.Index}")),
    ];
}
