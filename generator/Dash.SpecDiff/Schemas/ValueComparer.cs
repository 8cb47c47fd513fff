using Dash.Generator.Document;
using Dash.SpecDiff.Changes;
using Dash.SpecDiff.Checks;
using Dash.SpecDiff.Specs;

namespace Dash.SpecDiff.Schemas;

/// <summary>Compares listed values and patterns.</summary>
internal static class ValueComparer
{
    public static void Compare(SchemaReport report, SchemaPair pair)
    {
        CompareValues(report, pair);
        var (old, @new) = (Pattern(pair.Old), Pattern(pair.New));
        if (old != @new)
        {
            var check = old is null ? ValueChecks.PatternAdded : @new is null ? ValueChecks.PatternRemoved : ValueChecks.PatternChanged;
            report.Add(pair, check, "pattern", $"pattern {old ?? "none"} → {@new ?? "none"}");
        }
    }

    private static string? Pattern(SchemaView view) => view.First(static part => part.Constraints?.Pattern?.Value);

    private static void CompareValues(SchemaReport report, SchemaPair pair)
    {
        var (old, @new) = (pair.Old.Values, pair.New.Values);
        if (old is null || @new is null)
        {
            if (old is not null || @new is not null)
            {
                report.Add(pair, old is null ? ValueChecks.BecameEnum : ValueChecks.BecameNotEnum, "enum", old is null ? $"any value → {Text(@new!)}" : $"{Text(old)} → any value");
            }

            return;
        }

        foreach (var (key, value) in @new.Where(pair => !old.ContainsKey(pair.Key)))
        {
            var spot = new Spot(SchemaReport.At(report.Old, pair.Old, "enum"), SchemaReport.At(report.New, pair.New, value));
            report.Log.Add(ValueChecks.EnumValueAdded.For(pair.Flow), pair.Where, spot, $"value {JsonText.Shown(value)} added");
        }

        foreach (var (key, value) in old.Where(pair => !@new.ContainsKey(pair.Key)))
        {
            var spot = new Spot(SchemaReport.At(report.Old, pair.Old, value), SchemaReport.At(report.New, pair.New, "enum"));
            report.Log.Add(ValueChecks.EnumValueRemoved.For(pair.Flow), pair.Where, spot, $"value {JsonText.Shown(value)} removed");
        }
    }

    private static string Text(IReadOnlyDictionary<string, JsonNode> values) => values.Count == 1 ? JsonText.Shown(values.Values.First()) : FormattableString.Invariant($"{values.Count} values");
}
