using Dash.SpecDiff.Checks;

namespace Dash.SpecDiff.Reports;

/// <summary>The words over the changes of a level.</summary>
internal static class Headings
{
    public static string Of(Level level) => level switch
    {
        Level.Breaking => "Breaking",
        Level.MayBreak => "May break",
        Level.Compatible => "Compatible",
        _ => "Documentation only",
    };

    /// <summary>Which operations a change of a schema concerns; empty for other changes.</summary>
    public static string UsedBy(IReadOnlyList<string> operations)
    {
        const int Shown = 4;
        var more = operations.Count - Shown;
        return operations.Count == 0 ? "" : "used by " + string.Join(", ", operations.Take(Shown)) + (more > 0 ? FormattableString.Invariant($" and {more} more") : "");
    }
}
