using System.Text.Json;

namespace Dash.Sandbox.Specification;

/// <summary>A place in a document. The document comes along because references are relative to it.</summary>
internal readonly record struct SpecificationNode(SpecificationDocument Document, JsonElement Value)
{
    public SpecificationNode At(JsonElement value) => new(Document, value);

    public SpecificationNode? Member(string name) =>
        Value.ValueKind == JsonValueKind.Object && Value.TryGetProperty(name, out var member) ? At(member) : null;

    public string? Text(string name) => Member(name) is { Value.ValueKind: JsonValueKind.String } member ? member.Value.GetString() : null;

    public bool Flag(string name) => Member(name) is { Value.ValueKind: JsonValueKind.True };
}
