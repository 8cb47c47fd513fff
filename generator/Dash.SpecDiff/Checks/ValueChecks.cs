using static Dash.SpecDiff.Checks.Level;

namespace Dash.SpecDiff.Checks;

/// <summary>Values that are listed one by one, and patterns.</summary>
internal static class ValueChecks
{
    public static readonly FlowCheck EnumValueAdded = new(
        "enum-value-added",
        new(Compatible, "There is one more value to choose."),
        new(MayBreak, "Callers that list all values do not know it. The SDK keeps values it does not know, but a switch over the C# enum needs a default arm."));

    public static readonly FlowCheck EnumValueRemoved = new(
        "enum-value-removed",
        new(Breaking, "Callers that send it are refused. The C# enum loses a member."),
        new(Compatible, "Answers no longer hold it. Code that tests for it never runs."));

    public static readonly FlowCheck BecameEnum = new(
        "became-enum",
        new(Breaking, "Values outside the list are refused. The C# type becomes an enum."),
        new(Compatible, "Answers keep to the list. The C# type becomes an enum."));

    public static readonly FlowCheck BecameNotEnum = new(
        "became-not-enum",
        new(Compatible, "Other values are accepted as well. The C# type is no enum any more."),
        new(MayBreak, "Answers can hold any value. The C# type is no enum any more."));

    public static readonly FlowCheck PatternAdded = new(
        "pattern-added",
        new(Breaking, "Values that do not match are refused."),
        new(Compatible, "Answers always match now."));

    public static readonly FlowCheck PatternRemoved = new(
        "pattern-removed",
        new(Compatible, "Values need not match any more."),
        new(MayBreak, "Answers need not match any more."));

    public static readonly FlowCheck PatternChanged = new(
        "pattern-changed",
        new(MayBreak, "Values that matched the old pattern may be refused."),
        new(MayBreak, "Answers may hold values that the old pattern excludes."));

    public static IReadOnlyList<FlowCheck> All { get; } =
        [EnumValueAdded, EnumValueRemoved, BecameEnum, BecameNotEnum, PatternAdded, PatternRemoved, PatternChanged];
}
