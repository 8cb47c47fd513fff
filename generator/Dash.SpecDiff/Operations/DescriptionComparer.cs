using Dash.Generator.Document;
using Dash.SpecDiff.Changes;
using Dash.SpecDiff.Checks;
using Dash.SpecDiff.Specs;

namespace Dash.SpecDiff.Operations;

/// <summary>Compares what a document says about itself.</summary>
internal static class DescriptionComparer
{
    public static void Compare(Comparison comparison)
    {
        var (old, @new) = (comparison.Old.Document.Root, comparison.New.Document.Root);
        var where = new Where(Subject.Document);
        Compare(comparison, DocumentationChecks.InfoChanged, "info", where);
        Compare(comparison, DocumentationChecks.TagsDeclared, "tags", where);
        comparison.CompareWords(old, @new, where, comparison.Spot(old.Position, @new.Position));
    }

    private static void Compare(Comparison comparison, Check check, string keyword, Where where)
    {
        var (old, @new) = (comparison.Old.Document.Root, comparison.New.Document.Root);
        if (Text(old[keyword]) != Text(@new[keyword]))
        {
            var spot = comparison.Spot(old.Find(keyword)?.Position ?? old.Position, @new.Find(keyword)?.Position ?? @new.Position);
            comparison.Log.Add(check, where, spot, $"'{keyword}' changed");
        }
    }

    /// <summary>The order of a list means nothing here.</summary>
    private static string Text(JsonNode? node) =>
        node is JsonArray list ? string.Join("\n", list.Items.Select(JsonText.Of).Order(StringComparer.Ordinal)) : JsonText.Of(node);
}
