using Dash.McpServer.Catalog;
using Dash.McpServer.Hosting;
using Dash.Scheduling;

namespace Dash.McpServer.Results;

/// <summary>Turns the results of a batch into an answer: one entry per item, in the order of the call.</summary>
internal sealed class BatchPresenter(PostPresenter posts, ServerContext context)
{
    /// <param name="results">One per item.</param>
    /// <param name="verb">What was to be done, as the participle of the headline: <c>scheduled</c>.</param>
    /// <param name="list">Name of the list in the arguments, for pointers: <c>posts</c>.</param>
    /// <param name="zones">Zone of an item's times.</param>
    public ToolAnswer<BatchAnswer> Answer(IReadOnlyList<ItemResult> results, string verb, string list, Func<int, string?> zones)
    {
        var items = results.OrderBy(result => result.Index).Select(result => Item(result, list, zones(result.Index))).ToList();
        var done = results.Count(result => result.Outcome is ItemOutcome.Created or ItemOutcome.Updated or ItemOutcome.Deleted);
        var now = posts.Now(items.Count == 0 ? null : zones(0));
        var answer = new BatchAnswer
        {
            Environment = context.Environment,
            Now = now.Local,
            Done = done,
            NotDone = results.Count - done,
            Results = items,
        };
        var text = context.Mark($"{done} of {items.Count} {verb}. Now: {TimeText.Present(now)}.\n{string.Join("\n", items.Select(PostText.Item))}");
        return new ToolAnswer<BatchAnswer>(answer, text, Failed: done == 0);
    }

    private ItemView Item(ItemResult result, string list, string? zone) => new()
    {
        Index = result.Index,
        Outcome = WireNames.Of(result.Outcome),
        Id = result.Post?.Id ?? result.PostId,
        Key = result.Key,
        Replayed = result.Replayed ? true : null,
        Post = result.Post is null ? null : posts.View(result.Post, zone),
        Problems =
        [
            .. result.Problems.Select(problem => ProblemView.Of(problem, $"/{list}/{result.Index}")),
            .. result.Warnings.Select(warning => ProblemView.Warning(warning, $"/{list}/{result.Index}")),
        ],
    };
}
