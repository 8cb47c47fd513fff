using static Dash.SpecDiff.Checks.Level;

namespace Dash.SpecDiff.Checks;

/// <summary>Limits of numbers, texts, arrays and objects: setting one tightens, dropping one loosens.</summary>
internal static class BoundChecks
{
    private static readonly string[] Names =
        ["maximum", "minimum", "multiple-of", "max-length", "min-length", "max-items", "min-items", "unique-items", "max-properties", "min-properties"];

    public static readonly FlowCheck MultipleOfChanged = new(
        "multiple-of-changed",
        new(Breaking, "Numbers that fit the old step are refused."),
        new(MayBreak, "Answers hold numbers of another step."));

    private static readonly Dictionary<string, FlowCheck> TightenedByName = Names.ToDictionary(static name => name, static name => new FlowCheck(
        name + "-tightened",
        new(Breaking, "Values that were accepted are refused now."),
        new(Compatible, "Answers stay within a narrower limit.")));

    private static readonly Dictionary<string, FlowCheck> LoosenedByName = Names.ToDictionary(static name => name, static name => new FlowCheck(
        name + "-loosened",
        new(Compatible, "Everything that was accepted still is."),
        new(MayBreak, "Answers can go beyond the old limit. The SDK reads them all the same; storage sized by the limit may not hold them.")));

    public static IReadOnlyList<FlowCheck> All { get; } = [.. TightenedByName.Values, .. LoosenedByName.Values, MultipleOfChanged];

    public static FlowCheck Tightened(string name) => TightenedByName[name];

    public static FlowCheck Loosened(string name) => LoosenedByName[name];
}
