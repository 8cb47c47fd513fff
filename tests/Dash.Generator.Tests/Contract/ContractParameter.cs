using System.Text.Json.Nodes;

namespace Dash.Generator.Tests.Contract;

/// <summary>A parameter with the defaults of the specification filled in.</summary>
internal sealed class ContractParameter(JsonObject node)
{
    public string Name { get; } = (string)node["name"]!;

    public string In { get; } = (string)node["in"]!;

    public bool Required { get; } = (bool?)node["required"] ?? (string)node["in"]! == "path";

    public string Style { get; } = (string?)node["style"] ?? ((string)node["in"]! is "query" or "cookie" ? "form" : "simple");

    public bool Explode { get; } = (bool?)node["explode"] ?? ((string?)node["style"] ?? ((string)node["in"]! is "query" or "cookie" ? "form" : "simple")) == "form";

    /// <summary>Null for a parameter whose value is written as a document of its own.</summary>
    public JsonNode? Schema { get; } = node["schema"];

    public JsonNode? ContentSchema { get; } = (node["content"] as JsonObject)?.FirstOrDefault().Value?["schema"];

    /// <summary>OpenAPI ignores these names: they follow from the media types and the credentials.</summary>
    public bool IsIgnored => In == "header" && (Is("Accept") || Is("Content-Type") || Is("Authorization"));

    private bool Is(string header) => string.Equals(Name, header, StringComparison.OrdinalIgnoreCase);
}
