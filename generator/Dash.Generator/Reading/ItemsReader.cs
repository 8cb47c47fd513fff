using System.Collections.Generic;
using Dash.Generator.Diagnostics;
using Dash.Generator.Document;

namespace Dash.Generator.Reading;

/// <summary>Finds the schemas of the items of an array: those of its first positions, and that of all behind them.</summary>
internal sealed class ItemsReader(ValueReader values, ProblemLog problems)
{
    /// <summary>As nodes to be read. A list in <c>items</c>, as older drafts of JSON Schema write it, means positions.</summary>
    public (IReadOnlyList<JsonNode> Positions, JsonNode? Others) Read(JsonObject keywords)
    {
        var others = keywords["items"];
        if (others is JsonArray { Items.Count: > 0 } list)
        {
            problems.Report(ToleranceDescriptors.LooseValue, list.Position, "items", "a schema", list.Kind, "'prefixItems'");
            return (list.Items, keywords["additionalItems"]);
        }

        return (values.Array(keywords, "prefixItems")?.Items ?? [], others);
    }
}
