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
    public ToolAnswer<BatchAnswer<CreatedItem>> Created(IReadOnlyList<ItemResult> results, Func<int, string?> zones)
    {
        var words = new BatchWords("created", "list_posts shows the posts; validate_posts with fewer posts at once tells what is wrong with the others.", posts.Now(FirstZone(results, zones)));
        var entries = Entries(results, zones, (result, post, problems) => new CreatedItem
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
        return Answer(entries, words);
    }

    /// <param name="results">One per item.</param>
    /// <param name="zones">Zone of an item's times.</param>
    public ToolAnswer<UpdateAnswer> Updated(IReadOnlyList<ItemResult> results, Func<int, string?> zones)
    {
        var words = new BatchWords("changed", "list_posts shows the posts as they are; change fewer at once to hear all about each.", posts.Now(FirstZone(results, zones)));
        var entries = Entries(results, zones, (result, post, problems) => new UpdatedItem
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
        return AnswerSize.Fit(entries.Count, detail =>
        {
            var shown = words.Show(entries, detail, context);
            var answer = new UpdateAnswer { Environment = context.Environment, Done = BatchWords.Done(entries), Results = shown.Items, LeftOut = shown.LeftOut };
            return new ToolAnswer<UpdateAnswer>(answer, shown.Text, Failed: answer.Done == 0);
        });
    }

    /// <param name="results">One per item.</param>
    public ToolAnswer<BatchAnswer<ItemView>> Deleted(IReadOnlyList<ItemResult> results)
    {
        var words = new BatchWords("deleted", "list_posts shows what is left; delete fewer at once to hear all about each.", posts.Now(zone: null));
        var entries = Entries(results, _ => null, (result, _, problems) => new ItemView
        {
            Index = result.Index,
            Outcome = WireNames.Of(result.Outcome),
            Id = result.PostId,
            Problems = problems,
        });
        return Answer(entries, words);
    }

    private ToolAnswer<BatchAnswer<TItem>> Answer<TItem>(IReadOnlyList<BatchEntry<TItem>> entries, BatchWords words)
        where TItem : ItemView => AnswerSize.Fit(entries.Count, detail =>
        {
            var shown = words.Show(entries, detail, context);
            var answer = new BatchAnswer<TItem> { Environment = context.Environment, Done = BatchWords.Done(entries), Results = shown.Items, LeftOut = shown.LeftOut };
            return new ToolAnswer<BatchAnswer<TItem>>(answer, shown.Text, Failed: answer.Done == 0);
        });

    private List<BatchEntry<TItem>> Entries<TItem>(
        IReadOnlyList<ItemResult> results,
        Func<int, string?> zones,
        Func<ItemResult, PostView?, IReadOnlyList<ProblemView>, TItem> present)
        where TItem : ItemView =>
    [
        .. results.OrderBy(result => result.Index).Select(result =>
        {
            var post = result.Post is null ? null : View(result, result.Post, zones(result.Index), results.Count);
            return new BatchEntry<TItem>(result, post, present(result with { PostId = result.Post?.Id ?? result.PostId }, post, Problems(result)));
        }),
    ];

    private static string? FirstZone(IReadOnlyList<ItemResult> results, Func<int, string?> zones) => results.Count == 0 ? null : zones(0);

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
