using static Dash.SpecDiff.Checks.Level;

namespace Dash.SpecDiff.Checks;

/// <summary>Parameters of requests.</summary>
internal static class ParameterChecks
{
    public static readonly Check OptionalAdded = Check.Wire("optional-parameter-added", Compatible, "Callers may leave it out. The C# method gets an optional argument.");

    public static readonly Check RequiredAdded = Check.Wire("required-parameter-added", Breaking, "Requests without it are refused. The C# method gets an argument.");

    public static readonly Check RequiredWithDefaultAdded = Check.Wire(
        "required-parameter-with-default-added", MayBreak, "The service may fill it in for callers that leave it out, or refuse them.");

    public static readonly Check Removed = Check.Wire("parameter-removed", MayBreak, "The service ignores it or refuses requests that have it. The C# method loses an argument.");

    public static readonly Check BecameRequired = Check.Wire("parameter-became-required", Breaking, "Requests without it are refused. The C# argument has to be given.");

    public static readonly Check BecameOptional = Check.Wire("parameter-became-optional", Compatible, "Callers may leave it out.");

    public static readonly Check SerializationChanged = Check.Wire(
        "parameter-serialization-changed", Breaking, "It is written in another way, so what callers send is misread. The SDK has to be generated again.");

    public static readonly Check Deprecated = Check.Wire("parameter-deprecated", Compatible, "It still works and is meant to go.");

    public static readonly Check NoLongerDeprecated = Check.Wire("parameter-no-longer-deprecated", Compatible, "It stays.");

    public static readonly Check PathRenamed = Check.Sdk(
        "path-parameter-renamed", MayBreak, "Addresses are the same. The C# argument has another name, which breaks code that gives it by name.");

    public static IReadOnlyList<Check> All { get; } =
        [OptionalAdded, RequiredAdded, RequiredWithDefaultAdded, Removed, BecameRequired, BecameOptional, SerializationChanged, Deprecated, NoLongerDeprecated, PathRenamed];
}
