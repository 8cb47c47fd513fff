using System.Text.Json;
using System.Text.Json.Nodes;
using NJsonSchema;
using NJsonSchema.Validation;

namespace Dash.Sandbox.Specification;

/// <summary>Judges JSON by a schema of the documents with NJsonSchema.</summary>
internal sealed class SchemaJudge
{
    // The settings are given explicitly: without them this version of the validator checks no formats.
    private readonly JsonSchemaValidator _validator = new(new JsonSchemaValidatorSettings());
    private readonly JsonSchema _schema;
    private readonly DiscriminatedSchemas? _forms;

    private SchemaJudge(JsonSchema schema, DiscriminatedSchemas? forms) => (_schema, _forms) = (schema, forms);

    /// <param name="library">Where references lead.</param>
    /// <param name="schema">The schema to judge by.</param>
    /// <param name="direction">Which way the JSON goes.</param>
    /// <param name="answered">Members of the operation's answer, so that sending one is refused with the right reason.</param>
    public static SchemaJudge For(SpecificationLibrary library, SpecificationNode schema, SchemaDirection direction, IEnumerable<string>? answered = null)
    {
        var flattened = new SchemaFlattener(library, direction).Flatten(schema);
        foreach (var name in answered ?? [])
        {
            SchemaMerge.Into(flattened, new JsonObject { [SchemaFlattener.LeftOut] = new JsonArray(name) });
        }

        // Nothing is fetched: the text is self-contained, so the task has already ended.
        return new SchemaJudge(
            JsonSchema.FromJsonAsync(flattened.ToJsonString()).GetAwaiter().GetResult(),
            DiscriminatedSchemas.Of(library, schema, form => For(library, form, direction, answered)));
    }

    public IReadOnlyList<Violation> Judge(string json)
    {
        if (_forms?.Judge(json) is { } found)
        {
            return found;
        }

        try
        {
            return [.. _validator.Validate(json, _schema).SelectMany(ViolationReader.Read).DistinctBy(violation => violation.Field)];
        }
        catch (InvalidCastException)
        {
            // The validator compares integers as 64 bits and gives up on longer ones.
            return [.. OversizedIntegers("", JsonSerializer.Deserialize<JsonElement>(json))];
        }
    }

    private static IEnumerable<Violation> OversizedIntegers(string path, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().SelectMany(member => OversizedIntegers(path.Length == 0 ? member.Name : $"{path}.{member.Name}", member.Value)),
        JsonValueKind.Array => value.EnumerateArray().SelectMany((item, index) => OversizedIntegers($"{path}[{index}]", item)),
        JsonValueKind.Number when value.GetRawText().All(letter => letter == '-' || char.IsAsciiDigit(letter)) && !value.TryGetInt64(out _) =>
            [new Violation(path.Length == 0 ? "body" : path, $"Above the maximum {long.MaxValue}.")],
        _ => [],
    };
}
