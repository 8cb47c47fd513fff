using System.Text.Json.Nodes;
using NJsonSchema;
using NJsonSchema.Validation;

namespace Dash.Generator.Tests.Contract;

/// <summary>Judges JSON by a schema of the document, with NJsonSchema.</summary>
internal sealed class SchemaJudge
{
    private readonly JsonSchema _schema;

    private SchemaJudge(JsonSchema schema) => _schema = schema;

    public static SchemaJudge For(ContractDocument document, JsonNode schema, bool isRequest)
    {
        var text = new SchemaTranslator(document, isRequest).Translate(schema).ToJsonString();
        // Nothing is fetched: the text is self-contained, so the task has already ended.
        return new SchemaJudge(JsonSchema.FromJsonAsync(text).GetAwaiter().GetResult());
    }

    /// <summary>What is wrong; empty when all is well.</summary>
    public IReadOnlyList<string> Judge(JsonNode? value) =>
        [.. new JsonSchemaValidator(new JsonSchemaValidatorSettings()).Validate(value?.ToJsonString() ?? "null", _schema).SelectMany(Innermost)];

    private static IEnumerable<string> Innermost(ValidationError error) => error is ChildSchemaValidationError child
        ? child.Errors.Values.SelectMany(static errors => errors).SelectMany(Innermost)
        : [$"{error.Path}: {error.Kind}"];
}
