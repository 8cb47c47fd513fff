using static Dash.SpecDiff.Checks.Level;

namespace Dash.SpecDiff.Checks;

/// <summary>The members of objects.</summary>
internal static class MemberChecks
{
    public static readonly FlowCheck OptionalAdded = new(
        "optional-member-added",
        new(Compatible, "Callers may leave it out. The C# type gets a property."),
        new(Compatible, "Readers that do not know it skip it. The C# type gets a property."));

    public static readonly FlowCheck RequiredAdded = new(
        "required-member-added",
        new(Breaking, "Requests without it are refused. The C# type gets a required property."),
        new(Compatible, "Readers that do not know it skip it. The C# type gets a property."));

    public static readonly FlowCheck RequiredRemoved = new(
        "required-member-removed",
        new(MayBreak, "The service ignores the member or refuses it. The C# property goes."),
        new(Breaking, "Readers that rely on it fail. An SDK generated before cannot read the answer."));

    public static readonly FlowCheck OptionalRemoved = new(
        "optional-member-removed",
        new(MayBreak, "The service ignores the member or refuses it. The C# property goes."),
        new(MayBreak, "Readers find it absent, which it could be before. The C# property goes."));

    public static readonly FlowCheck BecameRequired = new(
        "member-became-required",
        new(Breaking, "Requests without it are refused. The C# property becomes required."),
        new(Compatible, "Answers always hold it."));

    public static readonly FlowCheck BecameOptional = new(
        "member-became-optional",
        new(Compatible, "Requests may leave it out."),
        new(Breaking, "Answers may lack it. An SDK generated before cannot read these; the C# property becomes nullable."));

    public static readonly FlowCheck RestNarrowed = new(
        "other-members-narrowed",
        new(Breaking, "Members that the schema does not name are refused, or need a type."),
        new(Compatible, "Answers hold no members, or only members of one type, that the schema does not name."));

    public static readonly FlowCheck RestWidened = new(
        "other-members-widened",
        new(Compatible, "Members that the schema does not name are accepted."),
        new(MayBreak, "Answers can hold members that the schema does not name. The SDK keeps them."));

    public static readonly Check RequiredWithDefaultAdded = Check.Wire(
        "request-required-member-with-default-added", MayBreak, "The service may fill it in for callers that leave it out, or refuse them. The C# type gets a property.");

    public static readonly Check BecameRequiredWithDefault = Check.Wire(
        "request-member-with-default-became-required", MayBreak, "The service may fill it in for callers that leave it out, or refuse them.");

    public static readonly Check RemovedFromClosed = Check.Wire(
        "request-member-removed-from-closed-object", Breaking, "The object allows no members that it does not name, so callers that send it are refused. The C# property goes.");

    public static readonly Check BecameReadOnly = Check.Wire(
        "request-member-became-read-only", MayBreak, "What callers send for it is ignored or refused. The C# property leaves the request type.");

    public static readonly Check NoLongerReadOnly = Check.Wire(
        "request-optional-member-no-longer-read-only", Compatible, "Callers may send it. The C# request type gets a property.");

    public static readonly Check RequiredNoLongerReadOnly = Check.Wire(
        "request-required-member-no-longer-read-only", Breaking, "Callers have to send it. The C# request type gets a required property.");

    public static readonly Check BecameWriteOnly = Check.Wire(
        "response-member-became-write-only", Breaking, "Answers no longer hold it. The C# property leaves the response type.");

    public static readonly Check NoLongerWriteOnly = Check.Wire(
        "response-member-no-longer-write-only", Compatible, "Answers may hold it. The C# response type gets a property.");

    public static readonly Check Deprecated = Check.Wire(
        "schema-deprecated", Compatible, "It still works and is meant to go. C# code that uses it gets a warning.");

    public static readonly Check NoLongerDeprecated = Check.Wire("schema-no-longer-deprecated", Compatible, "It stays. The C# warning goes.");

    public static IReadOnlyList<FlowCheck> InBothFlows { get; } =
        [OptionalAdded, RequiredAdded, RequiredRemoved, OptionalRemoved, BecameRequired, BecameOptional, RestNarrowed, RestWidened];

    public static IReadOnlyList<Check> InOneFlow { get; } =
    [
        RequiredWithDefaultAdded, BecameRequiredWithDefault, RemovedFromClosed, BecameReadOnly, NoLongerReadOnly, RequiredNoLongerReadOnly,
        BecameWriteOnly, NoLongerWriteOnly, Deprecated, NoLongerDeprecated,
    ];
}
