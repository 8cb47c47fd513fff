using static Dash.SpecDiff.Checks.Level;

namespace Dash.SpecDiff.Checks;

/// <summary>Which kinds of values a schema has.</summary>
internal static class TypeChecks
{
    public static readonly FlowCheck TypeWidened = new(
        "type-widened",
        new(Compatible, "Everything that was accepted still is."),
        new(Breaking, "Answers can hold values of a type that callers do not expect. An SDK generated before fails to read them."));

    public static readonly FlowCheck TypeNarrowed = new(
        "type-narrowed",
        new(Breaking, "Values that were accepted are refused now."),
        new(Compatible, "Answers hold fewer types of values than callers are ready for."));

    public static readonly FlowCheck TypeChanged = new(
        "type-changed",
        new(Breaking, "What callers send has the wrong type now."),
        new(Breaking, "Answers have another type. An SDK generated before fails to read them."));

    public static readonly FlowCheck FormatWidened = new(
        "format-widened",
        new(Compatible, "Everything that was accepted still is."),
        new(Breaking, "Answers can hold values beyond the old format. An SDK generated before may fail to read them."));

    public static readonly FlowCheck FormatNarrowed = new(
        "format-narrowed",
        new(Breaking, "Values that do not have the new format are refused."),
        new(Compatible, "Answers keep to a stricter format than before."));

    public static readonly FlowCheck FormatChanged = new(
        "format-changed",
        new(Breaking, "Values in the old format are refused."),
        new(Breaking, "Answers are written in another format. An SDK generated before fails to read them."));

    public static readonly FlowCheck ContentEncodingChanged = new(
        "content-encoding-changed",
        new(Breaking, "The text that callers send is decoded in another way."),
        new(Breaking, "The text of answers has to be decoded in another way."));

    public static readonly FlowCheck BecameNullable = new(
        "became-nullable",
        new(Compatible, "Null is accepted as well."),
        new(Breaking, "Answers can hold null where callers expect a value. The C# type gets a question mark."));

    public static readonly FlowCheck BecameNotNullable = new(
        "became-not-nullable",
        new(Breaking, "Null is refused. The C# type loses its question mark."),
        new(Compatible, "Answers always hold a value here."));

    public static readonly FlowCheck DefaultChanged = new(
        "default-changed",
        new(MayBreak, "Requests that leave the value out may mean something else now."),
        new(Compatible, "Answers that leave the value out may mean something else now."));

    public static readonly FlowCheck RuleChanged = new(
        "rule-changed",
        new(MayBreak, "Whether fewer values are accepted than before cannot be decided from the keyword. The SDK does not check it."),
        new(MayBreak, "Whether answers hold more than before cannot be decided from the keyword. The SDK does not check it."));

    public static readonly FlowCheck TuplePositionsChanged = new(
        "tuple-positions-changed",
        new(Breaking, "The array has another number of positions, so what callers send has the wrong length."),
        new(Breaking, "The array has another number of positions. The C# tuple changes."));

    public static IReadOnlyList<FlowCheck> All { get; } =
    [
        TypeWidened, TypeNarrowed, TypeChanged, FormatWidened, FormatNarrowed, FormatChanged, ContentEncodingChanged,
        BecameNullable, BecameNotNullable, DefaultChanged, RuleChanged, TuplePositionsChanged,
    ];
}
