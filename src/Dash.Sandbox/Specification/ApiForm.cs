using System.Text.Json.Nodes;

namespace Dash.Sandbox.Specification;

/// <summary>The form of an operation: its parts are judged as the members of one object, a file by its name.</summary>
internal sealed class ApiForm(SpecificationLibrary library, SpecificationNode schema)
{
    public const string MediaType = "multipart/form-data";

    private readonly Lazy<SchemaJudge> _judge = new(() => SchemaJudge.For(library, schema, SchemaDirection.Request));

    public SchemaJudge Judge => _judge.Value;

    /// <summary>The JSON value of a part that came as text.</summary>
    public JsonNode Read(string name, string text) =>
        JsonScalar.Read(library.Resolve(schema).Member("properties")?.Member(name) is { } part ? library.Resolve(part).Text("type") ?? "string" : "string", text);
}
