using Dash.Sandbox.Systems;

namespace Dash.Sandbox.Services;

/// <summary>What a key opens.</summary>
internal sealed class KeyAccess(string key, IReadOnlyList<SandboxBrand> brands) : IApiAccess
{
    public string Key { get; } = key;

    public IReadOnlyList<SandboxBrand> Brands { get; } = brands;

    public int OrganizationId => Brands[0].OrganizationId;

    public bool Reaches(long brandId) => Brands.Any(brand => brand.Id == brandId);

    /// <summary>Refuses brands the key does not reach, whether they exist or not: the answer is the same, so nothing leaks.</summary>
    public void Demand(long brandId, string field)
    {
        if (!Reaches(brandId))
        {
            throw ApiProblem.Forbidden(field, $"The API key has no access to brand {brandId}. It reaches: {string.Join(", ", Brands.Select(brand => brand.Id))}.");
        }
    }
}
