using Dash.McpServer.Hosting;
using Dash.Scheduling;

namespace Dash.McpServer.Results;

/// <summary>A batch in words.</summary>
/// <param name="Verb">What was to be done to each item.</param>
/// <param name="Remedy">How to get what an answer has no room for.</param>
/// <param name="Now">The present.</param>
internal sealed record BatchWords(string Verb, string Remedy, TimeView Now)
{
    public static int Done<TItem>(IReadOnlyList<BatchEntry<TItem>> entries)
        where TItem : ItemView => entries.Count(entry => entry.Result.Outcome is ItemOutcome.Created or ItemOutcome.Updated or ItemOutcome.Deleted);

    public ShownBatch<TItem> Show<TItem>(IReadOnlyList<BatchEntry<TItem>> entries, BatchDetail detail, ServerContext context)
        where TItem : ItemView
    {
        var budget = new ProblemBudget(detail);
        var shown = detail.Keep(entries, entry => !entry.Line.IsPlain).Select(entry => entry.Shorten(detail, budget)).ToList();
        var leftOut = budget.LeftOut(entries.Count - shown.Count, Remedy);
        var text = $"{Done(entries)} of {entries.Count} {Verb}. Now: {TimeText.Present(Now)}.{(leftOut is null ? "" : $" {leftOut}")}\n{BatchLine.Join([.. shown.Select(entry => entry.Line)], detail.Lines)}";
        return new ShownBatch<TItem>([.. shown.Select(entry => entry.Item)], context.Mark(text), leftOut);
    }
}
