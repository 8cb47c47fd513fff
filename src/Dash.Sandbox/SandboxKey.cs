namespace Dash.Sandbox;

/// <summary>An API key the sandbox accepts and what it opens.</summary>
/// <param name="Value">The key as sent in <c>Authorization: Bearer …</c>. Sandbox keys guard nothing; never put a real one here.</param>
/// <param name="BrandIds">Brands the key reaches. They must be among <see cref="DashSandboxOptions.Brands"/> and of one organization.</param>
public sealed record SandboxKey(string Value, IReadOnlyList<long> BrandIds)
{
    /// <summary>Names the brands, not the key.</summary>
    public override string ToString() => $"key for brands {string.Join(", ", BrandIds)}";
}
