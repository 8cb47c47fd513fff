using System.Text.Json.Nodes;
using NJsonSchema;
using NJsonSchema.Validation;

namespace Dash.Sandbox.Specification;

/// <summary>Judges JSON by a schema of the documents with NJsonSchema.</summary>
internal sealed class SchemaJudge
{
    private readonly JsonSchema _schema;

    private SchemaJudge(JsonSchema schema) => _schema = schema;

    public static SchemaJudge For(SpecificationLibrary library, SpecificationNode schema, SchemaDirection direction)
    {
        JsonObject flattened = new SchemaFlattener(library, direction).Flatten(schema);
        // Nothing is fetched: the text is self-contained, so the task has already ended.
        return new SchemaJudge(JsonSchema.FromJsonAsync(flattened.ToJsonString()).GetAwaiter().GetResult());
    }

    public IReadOnlyList<Violation> Judge(string json) =>
        [.. new JsonSchemaValidator().Validate(json, _schema).SelectMany(ViolationReader.Read).Distinct()];
}
