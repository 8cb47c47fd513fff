using System.Text.Json;

namespace Dash.Sandbox.Specification;

/// <summary>One OpenAPI document; <paramref name="Name"/> is the file name without its extensions and the path prefix of the sandbox.</summary>
internal sealed record SpecificationDocument(string Name, JsonElement Root)
{
    public const string Extension = ".openapi.json";

    public static SpecificationDocument Parse(string name, string json)
    {
        using var document = JsonDocument.Parse(json);
        return new SpecificationDocument(name, document.RootElement.Clone());
    }
}
