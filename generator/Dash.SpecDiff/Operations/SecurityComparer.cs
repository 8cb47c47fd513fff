using Dash.Generator.Document;
using Dash.SpecDiff.Changes;
using Dash.SpecDiff.Checks;
using Dash.SpecDiff.Specs;

namespace Dash.SpecDiff.Operations;

/// <summary>Compares who may call.</summary>
internal static class SecurityComparer
{
    public static void Compare(Comparison comparison, OperationPair pair)
    {
        var old = AlternativesOf(comparison.Old, pair.OldNode);
        var @new = AlternativesOf(comparison.New, pair.NewNode);
        var spot = SpotOf(comparison, pair);
        var (wasOpen, isOpen) = (IsOpen(old), IsOpen(@new));
        if (wasOpen != isOpen)
        {
            comparison.Log.Add(isOpen ? AccessChecks.Dropped : AccessChecks.Required, pair.Where, spot, isOpen ? "no credentials needed" : $"needs {string.Join(" or ", @new.Keys)}");
            return;
        }

        foreach (var name in old.Keys.Where(name => !@new.ContainsKey(name)))
        {
            comparison.Log.Add(AccessChecks.AlternativeRemoved, pair.Where, spot, $"{Title(name)} no longer accepted");
        }

        foreach (var (name, scopes) in @new)
        {
            if (old.TryGetValue(name, out var before))
            {
                CompareScopes(comparison, pair.Where, spot, (before, scopes));
            }
            else
            {
                comparison.Log.Add(AccessChecks.AlternativeAdded, pair.Where, spot, $"{Title(name)} accepted");
            }
        }
    }

    public static void CompareSchemes(Comparison comparison)
    {
        var where = new Where(Subject.Document);
        var before = comparison.Old.Document.SecuritySchemes.ToDictionary(static scheme => scheme.Name, StringComparer.Ordinal);
        var after = comparison.New.Document.SecuritySchemes.ToDictionary(static scheme => scheme.Name, StringComparer.Ordinal);
        var (oldRoot, newRoot) = (comparison.Old.Document.Position, comparison.New.Document.Position);
        foreach (var (name, scheme) in after.Where(pair => !before.ContainsKey(pair.Key)))
        {
            comparison.Log.Add(AccessChecks.SchemeAdded, where.At($"security scheme '{name}'"), comparison.Spot(oldRoot, scheme.Position), "added");
        }

        foreach (var (name, old) in before)
        {
            var place = where.At($"security scheme '{name}'");
            if (after.TryGetValue(name, out var @new))
            {
                CompareScheme(comparison, old, @new, place);
            }
            else
            {
                comparison.Log.Add(AccessChecks.SchemeRemoved, place, comparison.Spot(old.Position, newRoot), "removed");
            }
        }
    }

    private static void CompareScheme(Comparison comparison, SecurityScheme old, SecurityScheme @new, Where where)
    {
        var spot = comparison.Spot(old.Position, @new.Position);
        if ((old.Kind, old.WireName) != (@new.Kind, @new.WireName))
        {
            comparison.Log.Add(AccessChecks.SchemeChanged, where, spot, $"{old.Kind} {old.WireName}".TrimEnd() + " → " + $"{@new.Kind} {@new.WireName}".TrimEnd());
        }

        var (before, after) = (comparison.Old.Nodes.MemberAt(old.Position), comparison.New.Nodes.MemberAt(@new.Position));
        foreach (var keyword in new[] { "flows", "openIdConnectUrl", "bearerFormat", "oauth2MetadataUrl" })
        {
            if (JsonText.Of(before?[keyword]) != JsonText.Of(after?[keyword]))
            {
                comparison.Log.Add(AccessChecks.SchemeDetailsChanged, where, spot, $"'{keyword}' changed");
            }
        }

        comparison.CompareWords(before, after, where, spot);
    }

    private static void CompareScopes(Comparison comparison, Where where, Spot spot, (IReadOnlySet<string> Old, IReadOnlySet<string> New) scopes)
    {
        foreach (var scope in scopes.New.Except(scopes.Old))
        {
            comparison.Log.Add(AccessChecks.ScopeAdded, where, spot, $"scope {scope} needed");
        }

        foreach (var scope in scopes.Old.Except(scopes.New))
        {
            comparison.Log.Add(AccessChecks.ScopeRemoved, where, spot, $"scope {scope} no longer needed");
        }
    }

    private static bool IsOpen(Dictionary<string, HashSet<string>> alternatives) => alternatives.Count == 0 || alternatives.ContainsKey("");

    private static string Title(string alternative) => alternative.Length == 0 ? "no credentials" : alternative;

    private static Spot SpotOf(Comparison comparison, OperationPair pair)
    {
        var spot = pair.At("security");
        return new Spot(
            pair.OldNode?.Find("security") is null && comparison.Old.Document.Root.Find("security") is { } before ? comparison.Old.At(before.Position) : spot.Old,
            pair.NewNode?.Find("security") is null && comparison.New.Document.Root.Find("security") is { } after ? comparison.New.At(after.Position) : spot.New);
    }

    /// <summary>Schemes that are needed together, by their names, with the scopes that are needed; those of the document where the operation says nothing.</summary>
    private static Dictionary<string, HashSet<string>> AlternativesOf(Spec spec, JsonObject? operation)
    {
        var alternatives = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        var written = (operation?["security"] ?? spec.Document.Root["security"]) as JsonArray;
        foreach (var alternative in written?.Items.OfType<JsonObject>() ?? [])
        {
            var name = string.Join(" with ", alternative.Members.Select(static scheme => scheme.Name).Order(StringComparer.Ordinal));
            var scopes = from scheme in alternative.Members from scope in (scheme.Value as JsonArray)?.Items.OfType<JsonString>() ?? [] select $"{scheme.Name}:{scope.Value}";
            alternatives[name] = [.. scopes];
        }

        return alternatives;
    }
}
