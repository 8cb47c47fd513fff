using System.Globalization;
using System.Text;

namespace Dash.Sandbox.Services;

/// <summary>Who may do what: the keys, brands and organizations of the options, checked once.</summary>
internal sealed class Accounts
{
    private readonly Dictionary<string, KeyAccess> _keys = new(StringComparer.Ordinal);
    private readonly Dictionary<long, SandboxBrand> _brands;

    public Accounts(DashSandboxOptions options)
    {
        _brands = options.Brands.ToDictionary(brand => brand.Id);
        foreach (var key in options.Keys)
        {
            _keys.Add(key.Value, AccessOf(key));
        }

        if (_keys.Count == 0)
        {
            throw new ArgumentException("A sandbox needs at least one key. Leave Keys out to get the default ones.", nameof(options));
        }
    }

    public IReadOnlyCollection<SandboxBrand> Brands => _brands.Values;

    public KeyAccess? Find(string? key) => key is null ? null : _keys.GetValueOrDefault(key);

    public SandboxBrand Brand(long id) => _brands[id];

    /// <summary>The short name of a brand as it stands in addresses of the application.</summary>
    public static string SlugOf(SandboxBrand brand)
    {
        var slug = new StringBuilder();
        foreach (var letter in brand.Name.ToLower(CultureInfo.InvariantCulture))
        {
            if (char.IsAsciiLetterOrDigit(letter))
            {
                slug.Append(letter);
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        return slug.ToString().Trim('-') is { Length: > 0 } text ? text : brand.Id.ToString(CultureInfo.InvariantCulture);
    }

    private KeyAccess AccessOf(SandboxKey key)
    {
        var brands = key.BrandIds.Select(id => _brands.GetValueOrDefault(id)
            ?? throw new ArgumentException($"The {key} names brand {id}, which is not among the brands of the sandbox.")).ToList();
        return brands.Select(brand => brand.OrganizationId).Distinct().Count() == 1
            ? new KeyAccess(key.Value, brands)
            : throw new ArgumentException($"The {key} has to name at least one brand, and all of one organization.");
    }
}
