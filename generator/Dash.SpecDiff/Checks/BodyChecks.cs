using static Dash.SpecDiff.Checks.Level;

namespace Dash.SpecDiff.Checks;

/// <summary>What requests carry, and in which media types both ways.</summary>
internal static class BodyChecks
{
    public static readonly Check OptionalAdded = Check.Wire("optional-body-added", Compatible, "Requests may carry a body.");

    public static readonly Check RequiredAdded = Check.Wire("required-body-added", Breaking, "Requests without a body are refused. The C# method gets an argument.");

    public static readonly Check Removed = Check.Wire("body-removed", Breaking, "The service no longer reads a body. The C# method loses an argument.");

    public static readonly Check BecameRequired = Check.Wire("body-became-required", Breaking, "Requests without a body are refused.");

    public static readonly Check BecameOptional = Check.Wire("body-became-optional", Compatible, "Requests may go without a body.");

    public static readonly FlowCheck MediaTypeAdded = new(
        "media-type-added",
        new(Compatible, "There is one more way to write the body."),
        new(MayBreak, "Answers can come in a form that callers did not ask for before. The SDK asks for the forms it was generated for."));

    public static readonly FlowCheck MediaTypeRemoved = new(
        "media-type-removed",
        new(Breaking, "Callers that write the body this way are refused."),
        new(Breaking, "Callers that read this form get none."));

    public static readonly FlowCheck EncodingChanged = new(
        "encoding-changed",
        new(Breaking, "Parts of the body are written in another way, so what callers send is misread."),
        new(Breaking, "Parts of the body are written in another way, so callers misread them."));

    public static IReadOnlyList<Check> All { get; } =
    [
        OptionalAdded, RequiredAdded, Removed, BecameRequired, BecameOptional,
        .. MediaTypeAdded.Both, .. MediaTypeRemoved.Both, .. EncodingChanged.Both,
    ];
}
