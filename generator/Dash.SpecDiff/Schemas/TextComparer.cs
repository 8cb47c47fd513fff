using Dash.Generator.Document;
using Dash.SpecDiff.Changes;
using Dash.SpecDiff.Checks;
using Dash.SpecDiff.Specs;

namespace Dash.SpecDiff.Schemas;

/// <summary>Compares what a schema says to readers, and the keywords that nothing else compares.</summary>
internal static class TextComparer
{
    private static readonly string[] Rules =
        ["not", "contains", "minContains", "maxContains", "propertyNames", "patternProperties", "dependentRequired", "dependentSchemas", "if", "then", "else", "unevaluatedItems", "contentSchema"];

    public static void Compare(SchemaReport report, SchemaPair pair)
    {
        var (old, @new) = (report.Old.NodeOf(pair.Old.Source), report.New.NodeOf(pair.New.Source));
        if (old is null || @new is null)
        {
            return;
        }

        var words = new WordComparer(report.Log, new Spot(report.Old.At(pair.Old.Source), report.New.At(pair.New.Source)), pair.Where);
        words.Compare(old, @new);
        foreach (var rule in Rules)
        {
            if (JsonText.Of(Find(report.Old, pair.Old, rule)) != JsonText.Of(Find(report.New, pair.New, rule)))
            {
                report.Add(pair, TypeChecks.RuleChanged, rule, $"'{rule}' changed");
            }
        }
    }

    private static JsonNode? Find(Spec spec, SchemaView view, string keyword) =>
        view.First(part => spec.NodeOf(part)?[keyword]);
}
