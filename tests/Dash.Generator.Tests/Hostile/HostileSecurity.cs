using System.Text.Json.Nodes;

namespace Dash.Generator.Tests.Hostile;

/// <summary>Security schemes of every kind, with names of their own.</summary>
internal sealed class HostileSecurity(HostileText text)
{
    private readonly string[] _names = [text.Name(), text.Name(), text.Name(), text.Name()];

    public JsonObject Schemes() => new()
    {
        [_names[0]] = new JsonObject { ["type"] = "http", ["scheme"] = "bearer", ["description"] = text.Text() },
        [_names[1]] = new JsonObject { ["type"] = "http", ["scheme"] = "basic", ["description"] = text.Text() },
        [_names[2]] = new JsonObject { ["type"] = "apiKey", ["in"] = "query", ["name"] = text.Name(), ["description"] = text.Text() },
        [_names[3]] = new JsonObject { ["type"] = "apiKey", ["in"] = "header", ["name"] = text.HeaderName(), ["description"] = text.Text() },
    };

    public JsonArray Requirement() => [.. _names.Select(static name => (JsonNode)new JsonObject { [name] = new JsonArray() })];
}
