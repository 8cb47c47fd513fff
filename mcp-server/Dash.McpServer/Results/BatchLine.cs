using Dash.Scheduling;

namespace Dash.McpServer.Results;

/// <summary>An item of a batch in words.</summary>
/// <param name="Text">The words; problems are indented below.</param>
/// <param name="IsPlain">True when it was done and there is nothing to add.</param>
internal sealed record BatchLine(string Text, bool IsPlain)
{
    public static BatchLine Of(ItemResult result, PostView? post, IReadOnlyList<ProblemView> problems)
    {
        var outcome = WireNames.Of(result.Outcome);
        var line = (result.Outcome, post) switch
        {
            (ItemOutcome.Deleted, { } gone) => $"{result.Index}. deleted, was {PostText.Line(gone)}",
            (ItemOutcome.Created, { } known) when result.Replayed => $"{result.Index}. created before, nothing was sent now: {PostText.Line(known)}",
            (ItemOutcome.Created or ItemOutcome.Updated, { } written) => $"{result.Index}. {outcome}: {PostText.Line(written)}",
            _ => $"{result.Index}. {outcome} {result.PostId}".TrimEnd(),
        };
        return new BatchLine(
            problems.Count == 0 ? line : $"{line}\n{Indented(ProblemText.Of(problems))}",
            problems.Count == 0 && result.Outcome is ItemOutcome.Created or ItemOutcome.Updated or ItemOutcome.Deleted);
    }

    /// <summary>A batch in words: what went wrong comes before what was done when not all fits; the structured content has the rest.</summary>
    public static string Join(IReadOnlyList<BatchLine> lines, int most)
    {
        var shown = lines.Index().OrderBy(line => line.Item.IsPlain).Take(most).OrderBy(line => line.Index).Select(line => line.Item.Text);
        return string.Join("\n", lines.Count <= most ? shown : [.. shown, $"and {lines.Count - most} more in the structured content"]);
    }

    private static string Indented(string text) => "   " + text.Replace("\n", "\n   ", StringComparison.Ordinal);
}
