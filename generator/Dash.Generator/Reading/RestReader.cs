using System;
using System.Collections.Generic;
using System.Linq;
using Dash.Generator.Diagnostics;
using Dash.Generator.Document;

namespace Dash.Generator.Reading;

/// <summary>
/// Finds out what the members of an object are that <c>properties</c> does not name: those of every pattern and all others together, since
/// there is one C# type for them.
/// </summary>
internal sealed class RestReader(ValueReader values, ProblemLog problems)
{
    private static readonly HashSet<string> AnyName = new(StringComparer.Ordinal) { "", "^", "^.*", ".*", ".*$", "^.*$", ".+", "^.+", ".+$", "^.+$", "^[\\s\\S]*$", "[\\s\\S]*" };

    /// <summary>The schema of the members that nothing names, as a node to be read; and whether others than these are allowed or forbidden.</summary>
    public (JsonNode? Node, bool IsForbidden, bool IsPartial) Read(JsonObject keywords)
    {
        var others = keywords["additionalProperties"] ?? keywords["unevaluatedProperties"];
        var isForbidden = others is JsonBoolean { Value: false };
        var patterns = Patterns(keywords);
        if (patterns.Count == 0)
        {
            return (isForbidden ? null : others, isForbidden, false);
        }

        var typed = others is JsonObject { Members.Count: > 0 } ? others : null;
        if (patterns.Count > 1 || typed is not null || isForbidden)
        {
            problems.Report(Descriptors.NotEnforced, keywords.Find("patternProperties")!.Position, "patternProperties");
        }

        JsonNode[] schemas = [.. patterns.Select(static pattern => pattern.Value), .. typed is null ? [] : new[] { typed }];
        var node = schemas.Length == 1 ? schemas[0] : Either(schemas);
        return (node, isForbidden, typed is null && !patterns.Any(static pattern => AnyName.Contains(pattern.Name)));
    }

    /// <summary>A pattern with the schema <c>false</c> forbids names and describes no member.</summary>
    private List<JsonMember> Patterns(JsonObject keywords) =>
        values.Object(keywords, "patternProperties")?.Members.Where(static pattern => pattern.Value is not JsonBoolean { Value: false }).ToList() ?? [];

    private static JsonObject Either(JsonNode[] schemas) =>
        new([new JsonMember("anyOf", schemas[0].Position, new JsonArray(schemas, schemas[0].Position))], schemas[0].Position);
}
