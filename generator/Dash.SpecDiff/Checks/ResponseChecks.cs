using static Dash.SpecDiff.Checks.Level;

namespace Dash.SpecDiff.Checks;

/// <summary>The answers of an operation and their headers.</summary>
internal static class ResponseChecks
{
    public static readonly Check SuccessAdded = Check.Wire(
        "success-response-added", MayBreak, "Calls can succeed in a way that callers do not know. What the C# method returns may change.");

    public static readonly Check SuccessRemoved = Check.Wire("success-response-removed", Breaking, "Calls no longer succeed this way. What the C# method returns may change.");

    public static readonly Check ErrorAdded = Check.Wire("error-response-added", Compatible, "One more failure is described. The SDK throws for every error status, described or not.");

    public static readonly Check ErrorRemoved = Check.Wire(
        "error-response-removed", Compatible, "One failure is no longer described. The SDK throws for it all the same, perhaps without a typed body.");

    public static readonly Check HeaderAdded = Check.Wire("response-header-added", Compatible, "Answers tell more.");

    public static readonly Check RequiredHeaderRemoved = Check.Wire("required-response-header-removed", Breaking, "Callers that rely on it fail. The C# property goes.");

    public static readonly Check OptionalHeaderRemoved = Check.Wire("optional-response-header-removed", MayBreak, "Callers find it absent, which it could be before. The C# property goes.");

    public static readonly Check HeaderBecameOptional = Check.Wire("response-header-became-optional", Breaking, "Answers may lack it.");

    public static readonly Check HeaderBecameRequired = Check.Wire("response-header-became-required", Compatible, "Answers always have it.");

    public static readonly Check HeaderSerializationChanged = Check.Wire("response-header-serialization-changed", Breaking, "It is written in another way, so callers misread it.");

    public static IReadOnlyList<Check> All { get; } =
    [
        SuccessAdded, SuccessRemoved, ErrorAdded, ErrorRemoved, HeaderAdded, RequiredHeaderRemoved, OptionalHeaderRemoved,
        HeaderBecameOptional, HeaderBecameRequired, HeaderSerializationChanged,
    ];
}
