using Dash.Generator.Document;
using Dash.SpecDiff.Checks;
using Dash.SpecDiff.Specs;

namespace Dash.SpecDiff.Changes;

/// <summary>Compares the keywords of an object that only people read, and extensions.</summary>
internal sealed class WordComparer(ChangeLog log, Spot spot, Where where)
{
    private static readonly HashSet<string> Handled = new(StringComparer.Ordinal) { "x-sunset" };

    public void Compare(JsonObject old, JsonObject @new)
    {
        Compare(old, @new, DocumentationChecks.TextChanged, "summary", "title", "description", "$comment");
        Compare(old, @new, DocumentationChecks.ExamplesChanged, "example", "examples");
        Compare(old, @new, DocumentationChecks.ExternalDocsChanged, "externalDocs");
        var extensions = old.Members.Concat(@new.Members).Select(static member => member.Name)
            .Where(static name => name.StartsWith("x-", StringComparison.OrdinalIgnoreCase) && !Handled.Contains(name))
            .Distinct(StringComparer.Ordinal);
        Compare(old, @new, DocumentationChecks.ExtensionChanged, [.. extensions]);
    }

    private void Compare(JsonObject old, JsonObject @new, Check check, params string[] keywords)
    {
        var changed = keywords.Where(keyword => JsonText.Of(old[keyword]) != JsonText.Of(@new[keyword])).ToList();
        if (changed.Count > 0)
        {
            log.Add(check, where, Narrowed(old, @new, changed[0]), string.Join(", ", changed.Select(keyword => Describe(old[keyword], @new[keyword], keyword))));
        }
    }

    private static string Describe(JsonNode? old, JsonNode? @new, string keyword) =>
        old is null ? $"'{keyword}' added" : @new is null ? $"'{keyword}' removed" : $"'{keyword}' changed";

    private Spot Narrowed(JsonObject old, JsonObject @new, string keyword) => new(At(spot.Old, old, keyword), At(spot.New, @new, keyword));

    private static Place At(Place place, JsonObject node, string keyword) => node.Find(keyword) is { } member
        ? place with { Line = member.Position.Line + 1, Column = member.Position.Column + 1 }
        : place;
}
