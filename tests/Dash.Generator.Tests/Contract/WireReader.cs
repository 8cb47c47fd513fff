using System.Globalization;
using System.Text.Json.Nodes;

namespace Dash.Generator.Tests.Contract;

/// <summary>Reads parameters back from a request by the rules of their styles, which it knows from the specification and not from the generator.</summary>
internal sealed class WireReader(ContractDocument document, ContractOperation operation, HttpRequestMessage request)
{
    private readonly List<(string Name, string Value)> _query =
    [
        .. request.RequestUri!.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Select(static pair => pair.Split('=', 2)).Select(static pair => (Decode(pair[0]), pair.Length > 1 ? pair[1] : "")),
    ];

    /// <summary>The value of a parameter as JSON; null when it was not sent.</summary>
    public JsonNode? Read(ContractParameter parameter)
    {
        if (parameter.ContentSchema is not null)
        {
            return Raw(parameter) is [var text] ? JsonNode.Parse(Decode(text)) : null;
        }

        var schema = SchemaMerging.Merge(document, parameter.Schema as JsonObject ?? []);
        return TypeOf(schema) switch
        {
            "array" => ReadList(parameter, schema),
            "object" => ReadObject(parameter, schema),
            var type => Raw(parameter) is [var text, ..] ? Typed(type, Decode(text)) : null,
        };
    }

    private JsonArray? ReadList(ContractParameter parameter, JsonObject schema)
    {
        var texts = Raw(parameter);
        if (texts.Count == 0)
        {
            return null;
        }

        var separator = parameter.Style switch { "spaceDelimited" => "%20", "pipeDelimited" => "%7C", _ => "," };
        IReadOnlyList<string> items = parameter is { Explode: true, In: "query" } ? texts : texts[0].Replace("|", "%7C", StringComparison.Ordinal).Split(separator);
        var type = TypeOf(SchemaMerging.Merge(document, schema["items"] as JsonObject ?? []));
        return new JsonArray([.. items.Select(item => Typed(type, Decode(item)))]);
    }

    private JsonObject? ReadObject(ContractParameter parameter, JsonObject schema)
    {
        var properties = schema["properties"] as JsonObject ?? [];
        var pairs = parameter.Style == "deepObject"
            ? _query.Where(pair => pair.Name.StartsWith(parameter.Name + "[", StringComparison.Ordinal)).Select(pair => (pair.Name[(parameter.Name.Length + 1)..^1], pair.Value)).ToList()
            : parameter is { Explode: true, In: "query" } ? _query.Where(pair => properties.ContainsKey(pair.Name)).ToList() : throw new UnsampledException("This style of an object is not read.");
        return pairs.Count == 0
            ? null
            : new JsonObject(pairs.Select(pair => KeyValuePair.Create<string, JsonNode?>(pair.Item1, Typed(TypeOf(SchemaMerging.Merge(document, properties[pair.Item1] as JsonObject ?? [])), Decode(pair.Value)))));
    }

    private List<string> Raw(ContractParameter parameter) => parameter.In switch
    {
        "query" => [.. _query.Where(pair => pair.Name == parameter.Name).Select(static pair => pair.Value)],
        "header" => request.Headers.TryGetValues(parameter.Name, out var values) ? [Uri.EscapeDataString(string.Join(",", values)).Replace("%2C", ",", StringComparison.Ordinal)] : [],
        "cookie" => request.Headers.TryGetValues("Cookie", out var cookies) ? [.. cookies.SelectMany(static text => text.Split("; ")).Where(pair => pair.StartsWith(parameter.Name + "=", StringComparison.Ordinal)).Select(pair => pair[(parameter.Name.Length + 1)..])] : [],
        _ => [PathValue(parameter.Name)],
    };

    /// <summary>What stands in the path where the template has the hole; the text around holes is matched literally.</summary>
    private string PathValue(string name)
    {
        var (template, path) = (operation.Template.Split('?')[0], request.RequestUri!.AbsolutePath);
        var rest = path.AsSpan(path.IndexOf(template.Split('{')[0], StringComparison.Ordinal));
        foreach (var piece in template.Split('{').Skip(1).Select(static text => text.Split('}')).Prepend(["", template.Split('{')[0]]))
        {
            var hole = piece[0].Length == 0 ? 0 : EndOfHole(rest, piece[1]);
            if (piece[0] == name)
            {
                return rest[..hole].ToString();
            }

            Assert.True(rest[hole..].StartsWith(piece[1]), $"{request.RequestUri} does not fit {operation.Template}.");
            rest = rest[(hole + piece[1].Length)..];
        }

        throw new UnsampledException($"The path {operation.Template} has no hole {name}.");
    }

    private static int EndOfHole(ReadOnlySpan<char> rest, string literal)
    {
        var end = literal.Length == 0 ? rest.IndexOf('/') : rest.IndexOf(literal);
        return end < 0 ? rest.Length : end;
    }

    private static string TypeOf(JsonObject schema) => schema["type"] switch
    {
        JsonArray types => types.Select(static type => (string)type!).First(static type => type != "null"),
        JsonValue type => (string)type!,
        _ => schema.ContainsKey("properties") ? "object" : schema.ContainsKey("items") ? "array" : "string",
    };

    private static JsonNode Typed(string type, string text) => type switch
    {
        "integer" when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => number,
        "number" when decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _) => JsonNode.Parse(text)!,
        "boolean" when text is "true" or "false" => text == "true",
        _ => text,
    };

    private static string Decode(string text) => Uri.UnescapeDataString(text);
}
