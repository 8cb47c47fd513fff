using System.Text.Json.Nodes;

namespace Dash.Generator.Tests.Contract;

/// <summary>One method on one path, as the document writes it.</summary>
internal sealed class ContractOperation
{
    public ContractOperation(ContractDocument document, string method, string template, JsonObject path, JsonObject node)
    {
        Method = method;
        Template = template;
        var own = Parameters(document, node);
        Inputs = [.. Parameters(document, path).Where(shared => !own.Any(parameter => parameter.Name == shared.Name && parameter.In == shared.In)).Concat(own)];
        var body = node["requestBody"] is { } written ? document.Resolve(written) : null;
        BodyIsRequired = (bool?)body?["required"] ?? false;
        Body = Contents(body);
        var responses = node["responses"]!.AsObject();
        var success = responses.FirstOrDefault(static response => response.Key.StartsWith('2'), responses.FirstOrDefault(static response => response.Key == "default"));
        Status = success.Key is null or "default" ? 200 : int.Parse(success.Key.Replace('X', '0'), System.Globalization.CultureInfo.InvariantCulture);
        Answer = Contents(success.Value is null ? null : document.Resolve(success.Value));
    }

    public string Method { get; }

    public string Template { get; }

    public string Name => $"{Method} {Template}";

    public IReadOnlyList<ContractParameter> Inputs { get; }

    public bool BodyIsRequired { get; }

    /// <summary>Schema by media type; the schema is null where the document gives none.</summary>
    public IReadOnlyDictionary<string, JsonNode?> Body { get; }

    /// <summary>The first success that is described, and its contents.</summary>
    public int Status { get; }

    public IReadOnlyDictionary<string, JsonNode?> Answer { get; }

    /// <summary>The schema of the JSON among the contents.</summary>
    public static JsonNode? JsonSchemaOf(IReadOnlyDictionary<string, JsonNode?> contents) =>
        contents.FirstOrDefault(static content => IsJson(content.Key)).Value;

    /// <summary>The schema of the URL-encoded form among the contents.</summary>
    public static JsonNode? FormSchemaOf(IReadOnlyDictionary<string, JsonNode?> contents) => contents.GetValueOrDefault("application/x-www-form-urlencoded");

    public static bool IsJson(string mediaType)
    {
        var type = mediaType.Split(';')[0].Trim();
        return type == "application/json" || type.EndsWith("+json", StringComparison.OrdinalIgnoreCase);
    }

    private static List<ContractParameter> Parameters(ContractDocument document, JsonObject owner) =>
        owner["parameters"] is JsonArray list ? [.. list.Select(parameter => new ContractParameter(document.Resolve(parameter!)))] : [];

    private static Dictionary<string, JsonNode?> Contents(JsonObject? owner) => owner?["content"] is JsonObject content
        ? content.ToDictionary(static type => type.Key, static type => type.Value?["schema"], StringComparer.Ordinal)
        : [];
}
