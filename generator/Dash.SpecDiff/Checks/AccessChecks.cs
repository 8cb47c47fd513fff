using static Dash.SpecDiff.Checks.Level;

namespace Dash.SpecDiff.Checks;

/// <summary>Who may call, and at which address.</summary>
internal static class AccessChecks
{
    public static readonly Check Required = Check.Wire("security-required", Breaking, "Calls without credentials are refused now.");

    public static readonly Check Dropped = Check.Wire("security-dropped", Compatible, "Calls need no credentials any more.");

    public static readonly Check AlternativeAdded = Check.Wire("security-alternative-added", Compatible, "There is one more way to prove who calls.");

    public static readonly Check AlternativeRemoved = Check.Wire("security-alternative-removed", Breaking, "Callers that prove who they are this way are refused.");

    public static readonly Check ScopeAdded = Check.Wire("security-scope-added", Breaking, "Tokens without the scope are refused.");

    public static readonly Check ScopeRemoved = Check.Wire("security-scope-removed", Compatible, "Tokens need the scope no longer.");

    public static readonly Check SchemeChanged = Check.Wire("security-scheme-changed", Breaking, "Credentials travel in another way.");

    public static readonly Check SchemeAdded = Check.Wire("security-scheme-added", Compatible, "A way to prove who calls is described; operations say whether they take it.");

    public static readonly Check SchemeRemoved = Check.Wire("security-scheme-removed", Compatible, "A way to prove who calls is no longer described; operations say whether they took it.");

    public static readonly Check SchemeDetailsChanged = Check.Wire("security-scheme-details-changed", MayBreak, "Tokens may have to be fetched in another way or with other scopes. The SDK is given tokens and fetches none.");

    public static readonly Check ServerAdded = Check.Wire("server-added", Compatible, "There is one more address to call.");

    public static readonly Check ServerRemoved = Check.Wire("server-removed", Breaking, "Callers at this address may find nothing there.");

    public static readonly Check FirstServerChanged = Check.Wire("first-server-changed", MayBreak, "Clients that take the first address go elsewhere, the generated one among them.");

    public static readonly Check ServerVariableChanged = Check.Wire("server-variable-changed", MayBreak, "The address is filled in another way, which may lead elsewhere.");

    public static IReadOnlyList<Check> All { get; } =
    [
        Required, Dropped, AlternativeAdded, AlternativeRemoved, ScopeAdded, ScopeRemoved, SchemeChanged, SchemeAdded, SchemeRemoved,
        SchemeDetailsChanged, ServerAdded, ServerRemoved, FirstServerChanged, ServerVariableChanged,
    ];
}
