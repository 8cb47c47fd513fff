using System.Text.Json.Nodes;

namespace Dash.Generator.Tests.Contract;

/// <summary>Makes values that a schema allows, the same ones for the same seed.</summary>
internal sealed class SchemaSampler(ContractDocument document, bool isRequest, Random random)
{
    private const int Deepest = 8;

    private readonly ScalarSampler _scalars = new(random);

    public JsonNode? Sample(JsonNode? schema, int depth = 0)
    {
        if (schema is not JsonObject written)
        {
            return JsonValue.Create("anything");
        }

        if (depth > Deepest)
        {
            throw new UnsampledException("The schema goes too deep.");
        }

        var node = SchemaMerging.Merge(document, written);
        if (node["const"] is { } constant)
        {
            return constant.DeepClone();
        }

        if (node["enum"] is JsonArray values && values.Where(static value => value is not null).ToList() is { Count: > 0 } choices)
        {
            return choices[random.Next(choices.Count)]!.DeepClone();
        }

        var variants = Variants(node);
        if (variants.Count > 0)
        {
            return SampleVariant(node, variants, depth);
        }

        return TypeOf(node) switch
        {
            "object" => SampleObject(node, depth),
            "array" => SampleArray(node, depth),
            "null" => null,
            { } type => _scalars.Sample(type, node),
            null => JsonValue.Create("anything"),
        };
    }

    private static string? TypeOf(JsonObject node) => node["type"] switch
    {
        JsonArray types => types.Select(static type => (string)type!).First(static type => type != "null"),
        JsonValue type => (string)type!,
        _ => node.ContainsKey("properties") || node["additionalProperties"] is JsonObject ? "object" : node.ContainsKey("items") ? "array" : null,
    };

    private List<JsonObject> Variants(JsonObject node) =>
    [
        .. (node["oneOf"] as JsonArray ?? node["anyOf"] as JsonArray ?? []).OfType<JsonObject>()
            .Where(variant => (string?)(document.Resolve(variant)["type"] as JsonValue) != "null"),
    ];

    private JsonNode? SampleVariant(JsonObject node, List<JsonObject> variants, int depth)
    {
        var variant = variants[random.Next(variants.Count)];
        var value = Sample(variant, depth + 1);
        if (value is not JsonObject members)
        {
            return value;
        }

        if (node.ContainsKey("properties"))
        {
            foreach (var (name, member) in SampleObject(node, depth).Where(member => !members.ContainsKey(member.Key)).ToList())
            {
                members[name] = member?.DeepClone();
            }
        }

        if ((string?)node["discriminator"]?["propertyName"] is { } tag && (string?)variant["$ref"] is { } reference)
        {
            var mapped = (node["discriminator"]!["mapping"] as JsonObject)?.FirstOrDefault(pair => (string)pair.Value! == reference).Key;
            members[tag] = mapped ?? reference[(reference.LastIndexOf('/') + 1)..];
        }

        return members;
    }

    private JsonObject SampleObject(JsonObject node, int depth)
    {
        var result = new JsonObject();
        var required = (node["required"] as JsonArray ?? []).Select(static name => (string)name!).ToHashSet(StringComparer.Ordinal);
        foreach (var (name, property) in node["properties"] as JsonObject ?? [])
        {
            var resolved = property is JsonObject schema ? SchemaMerging.Merge(document, schema) : [];
            if ((bool?)resolved[isRequest ? "readOnly" : "writeOnly"] != true && (required.Contains(name) || (depth < 4 && random.Next(10) < 7)))
            {
                AddMember(result, name, property, depth, required.Contains(name));
            }
        }

        if (node["additionalProperties"] is JsonObject additional && !node.ContainsKey("properties"))
        {
            result["first key"] = Sample(additional, depth + 1);
        }

        return result;
    }

    private void AddMember(JsonObject result, string name, JsonNode? schema, int depth, bool isRequired)
    {
        try
        {
            result[name] = Sample(schema, depth + 1);
        }
        catch (UnsampledException) when (!isRequired)
        {
            // An optional member may stay away.
        }
    }

    private JsonArray SampleArray(JsonObject node, int depth)
    {
        var least = (int?)node["minItems"] ?? 0;
        var most = Math.Min((int?)node["maxItems"] ?? int.MaxValue, (bool?)node["uniqueItems"] == true ? 1 : 2);
        var count = Math.Max(least, depth < 4 ? random.Next(1, Math.Max(2, most + 1)) : 0);
        return new JsonArray([.. Enumerable.Range(0, Math.Min(count, Math.Max(least, most))).Select(_ => Sample(node["items"], depth + 1))]);
    }
}
