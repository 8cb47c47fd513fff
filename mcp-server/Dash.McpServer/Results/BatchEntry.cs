using Dash.Scheduling;

namespace Dash.McpServer.Results;

/// <summary>An item of a batch on its way into an answer.</summary>
/// <param name="Result">What became of it.</param>
/// <param name="Post">The post it is about, where there is one.</param>
/// <param name="Item">All that could be said of it.</param>
internal sealed record BatchEntry<TItem>(ItemResult Result, PostView? Post, TItem Item)
    where TItem : ItemView
{
    /// <summary>The same with what fits.</summary>
    public BatchEntry<TItem> Shorten(BatchDetail detail, ProblemBudget budget) => this with { Item = (TItem)Shortened(Item with { Problems = budget.Fit(Item.Problems) }, detail) };

    public BatchLine Line => BatchLine.Of(Result, Post, Item.Problems);

    private static ItemView Shortened(ItemView item, BatchDetail detail) => item switch
    {
        WrittenItem { Problems.Count: 0 } plain when !detail.HasPlainInFull => plain with { Channel = null, State = null, Utc = null, Text = null, UpdatedAt = null },
        WrittenItem written => written with { Text = ShortText.Of(written.Text, detail.LongestText) },
        _ => item,
    };
}
