using static Dash.SpecDiff.Checks.Level;

namespace Dash.SpecDiff.Checks;

/// <summary>Operations, what the service sends by itself, and how long they live.</summary>
internal static class OperationChecks
{
    public static readonly Check Added = Check.Wire("operation-added", Compatible, "There is something new to call. The C# client gets a method.");

    public static readonly Check Removed = Check.Wire("operation-removed", Breaking, "Calls are refused. The C# client loses a method.");

    public static readonly Check RemovedBeforeSunset = Check.Wire(
        "operation-removed-before-sunset", Breaking, "Calls are refused earlier than was announced. The C# client loses a method.");

    public static readonly Check RemovedAfterDeprecation = Check.Wire(
        "operation-removed-after-deprecation", Breaking, "Calls are refused, as was announced. The C# client loses a method.");

    public static readonly Check Deprecated = Check.Wire("operation-deprecated", Compatible, "It still works and is meant to go. C# code that calls it gets a warning.");

    public static readonly Check NoLongerDeprecated = Check.Wire("operation-no-longer-deprecated", Compatible, "It stays. The C# warning goes.");

    public static readonly Check SunsetAdded = Check.Wire("operation-sunset-added", Compatible, "The day on which it goes is known now.");

    public static readonly Check SunsetEarlier = Check.Wire("operation-sunset-earlier", MayBreak, "It goes earlier than callers were told.");

    public static readonly Check SunsetLater = Check.Wire("operation-sunset-later", Compatible, "It stays longer than callers were told.");

    public static readonly Check SunsetRemoved = Check.Wire("operation-sunset-removed", MayBreak, "Callers no longer know when it goes.");

    public static readonly Check SunsetUnreadable = Check.Wire(
        "operation-sunset-unreadable", MayBreak, "Nobody can tell when it goes. Write the day as in 2030-01-31 (RFC 3339).");

    public static readonly Check IdChanged = Check.Sdk("operation-id-changed", Breaking, "The name of the C# method comes from it, so code that calls the method no longer compiles.");

    public static readonly Check TagsChanged = Check.Sdk("operation-tags-changed", MayBreak, "The first tag decides which C# client has the method.");

    public static readonly Check WebhookAdded = Check.Wire("webhook-added", Compatible, "The service can send something new to those who ask for it.");

    public static readonly Check WebhookRemoved = Check.Wire("webhook-removed", Breaking, "The service no longer sends it, so those who wait for it wait in vain.");

    public static readonly Check CallbackAdded = Check.Wire("callback-added", MayBreak, "The service sends something new because of the call; whoever receives it has to answer.");

    public static readonly Check CallbackRemoved = Check.Wire("callback-removed", Breaking, "The service no longer sends it, so those who wait for it wait in vain.");

    public static readonly Check UnusedSchemaChanged = Check.Sdk("unused-schema-changed", Compatible, "No operation uses the schema, so nothing changes on the wire.");

    public static IReadOnlyList<Check> All { get; } =
    [
        Added, Removed, RemovedBeforeSunset, RemovedAfterDeprecation, Deprecated, NoLongerDeprecated, SunsetAdded, SunsetEarlier, SunsetLater,
        SunsetRemoved, SunsetUnreadable, IdChanged, TagsChanged, WebhookAdded, WebhookRemoved, CallbackAdded, CallbackRemoved, UnusedSchemaChanged,
    ];
}
