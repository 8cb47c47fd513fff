namespace Dash.Scheduling;

/// <summary>Name of one post to create.</summary>
/// <param name="Scope">System, address and credential that the key belongs to: two accounts never meet under the same key.</param>
/// <param name="Text">The caller's key, or <c>auto-</c> and a hash of the content.</param>
public readonly record struct LedgerKey(string Scope, string Text)
{
    internal static string ScopeOf(ISchedulingProvider provider) => $"{provider.Name}:{provider.LedgerScope}";
}
