namespace Dash.Sandbox;

/// <summary>A brand that exists in the sandbox: the unit that owns posts, media and boards.</summary>
/// <param name="Id">Number of the brand, the <c>brand_id</c> of the APIs; not negative.</param>
/// <param name="Name">Name as people read it.</param>
/// <param name="OrganizationId">Number of the organization the brand belongs to.</param>
/// <param name="OrganizationName">Name of that organization.</param>
public sealed record SandboxBrand(long Id, string Name, int OrganizationId, string OrganizationName)
{
    /// <summary>Whether the brand's X account is a Premium one, which may post up to 25,000 characters instead of 280.</summary>
    public bool HasXPremium { get; init; }
}
