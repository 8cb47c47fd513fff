using System.Text.RegularExpressions;

namespace Dash.SpecDiff.Surface;

/// <summary>Types that went and came with the same members under another name.</summary>
internal sealed class TypeRenames
{
    private readonly Dictionary<string, string> _newNames = new(StringComparer.Ordinal);
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    private TypeRenames()
    {
    }

    public static TypeRenames Find(IReadOnlyDictionary<string, SurfaceType> old, IReadOnlyDictionary<string, SurfaceType> @new)
    {
        var renames = new TypeRenames();
        var came = @new.Values.Where(type => !old.ContainsKey(type.Name)).GroupBy(Fingerprint, StringComparer.Ordinal).ToDictionary(static group => group.Key, static group => group.ToList(), StringComparer.Ordinal);
        foreach (var gone in old.Values.Where(type => !@new.ContainsKey(type.Name) && type.Members.Count > 0))
        {
            if (came.TryGetValue(Fingerprint(gone), out var candidates) && candidates.Find(type => !renames._taken.Contains(type.Name)) is { } match)
            {
                renames._newNames.Add(gone.Name, match.Name);
                renames._taken.Add(match.Name);
            }
        }

        return renames;
    }

    public string? NewNameOf(string oldName) => _newNames.GetValueOrDefault(oldName);

    public bool IsNewName(string name) => _taken.Contains(name);

    /// <summary>A signature with the new names of renamed types.</summary>
    public string Apply(string signature) => _newNames.Count == 0
        ? signature
        : Regex.Replace(signature, @"\w+", match => _newNames.GetValueOrDefault(match.Value, match.Value), RegexOptions.None, TimeSpan.FromSeconds(1));

    private static string Fingerprint(SurfaceType type) =>
        type.Kind + ":" + string.Join(",", type.Members.Select(static member => $"{member.Name}={member.WireName}").Order(StringComparer.Ordinal));
}
