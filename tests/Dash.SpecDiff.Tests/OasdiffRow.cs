using Dash.SpecDiff.Checks;

namespace Dash.SpecDiff.Tests;

/// <summary>What another tool says about a kind of change, and what we say.</summary>
internal sealed record OasdiffRow(string Id, string Level, string Ours, string Reason)
{
    public bool IsCovered => Ours != "-";

    /// <summary>The level that theirs would be here.</summary>
    public bool IsSameLevel(Check check) => Level switch
    {
        "error" => check.Level == Checks.Level.Breaking,
        "warn" => check.Level == Checks.Level.MayBreak,
        _ => check.Level <= Checks.Level.Compatible,
    };

    public static IReadOnlyList<OasdiffRow> Read(string path) =>
        [.. File.ReadLines(path).Where(static line => line.Length > 0 && !line.StartsWith('#')).SelectMany(Rows)];

    private static IEnumerable<OasdiffRow> Rows(string line)
    {
        var cells = line.Split('|', StringSplitOptions.TrimEntries);
        return Expand(cells[0]).Select(id => new OasdiffRow(id, cells[1], cells[2], cells[3]));
    }

    private static IEnumerable<string> Expand(string pattern)
    {
        var (open, close) = (pattern.IndexOf('{', StringComparison.Ordinal), pattern.IndexOf('}', StringComparison.Ordinal));
        return open < 0
            ? [pattern]
            : pattern[(open + 1)..close].Split(',').SelectMany(word => Expand(pattern[..open] + word + pattern[(close + 1)..]));
    }
}
