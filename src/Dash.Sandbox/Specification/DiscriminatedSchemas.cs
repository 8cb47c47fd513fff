using System.Text.Json;

namespace Dash.Sandbox.Specification;

/// <summary>The forms of a union whose discriminator tells them apart: a body is judged by the one it names, so that the others do not complain too.</summary>
internal sealed class DiscriminatedSchemas
{
    private readonly string _property;
    private readonly Dictionary<string, SchemaJudge> _judges;

    private DiscriminatedSchemas(string property, Dictionary<string, SchemaJudge> judges) => (_property, _judges) = (property, judges);

    /// <summary>The forms; nothing when the schema is no union with a mapping.</summary>
    public static DiscriminatedSchemas? Of(SpecificationLibrary library, SpecificationNode schema, Func<SpecificationNode, SchemaJudge> judgeFor)
    {
        var union = library.Resolve(schema);
        if (union.Member("oneOf") is not { } forms || union.Member("discriminator") is not { } discriminator || discriminator.Member("mapping") is not { } mapping)
        {
            return null;
        }

        var byReference = forms.Value.EnumerateArray().Select(forms.At).ToDictionary(form => form.Text("$ref") ?? "", StringComparer.Ordinal);
        return new DiscriminatedSchemas(
            discriminator.Text("propertyName")!,
            mapping.Value.EnumerateObject().ToDictionary(entry => entry.Name, entry => judgeFor(byReference[entry.Value.GetString()!]), StringComparer.Ordinal));
    }

    /// <summary>What the form named finds; nothing when the JSON is no object, for which the union itself has the words.</summary>
    public IReadOnlyList<Violation>? Judge(string json)
    {
        var value = JsonSerializer.Deserialize<JsonElement>(json);
        if (value.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        return value.TryGetProperty(_property, out var name) && name.ValueKind == JsonValueKind.String && _judges.TryGetValue(name.GetString()!, out var judge)
            ? judge.Judge(json)
            : [new Violation(_property, $"Not a valid choice. Expected one of: {string.Join(", ", _judges.Keys)}.")];
    }
}
