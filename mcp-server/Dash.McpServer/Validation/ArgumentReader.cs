using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Dash.McpServer.Catalog;
using Dash.McpServer.Json;
using Dash.Scheduling;

namespace Dash.McpServer.Validation;

/// <summary>
/// Holds arguments against the schema that <c>tools/list</c> published, at every depth, and collects all that is wrong.
/// Habits of clients are forgiven: a value wrapped into a text of JSON, null for something left out, an id where an object with an id
/// belongs, and the names in <see cref="Aliases"/>.
/// </summary>
internal sealed class ArgumentReader
{
    private readonly List<SchedulingProblem> _problems = [];

    private readonly string _tool;

    private ArgumentReader(string tool) => _tool = tool;

    public static ArgumentReading Read(string tool, JsonElement schema, IDictionary<string, JsonElement>? arguments)
    {
        var reader = new ArgumentReader(tool);
        var given = (arguments ?? new Dictionary<string, JsonElement>(StringComparer.Ordinal)).Select(pair => (pair.Key, pair.Value));
        var read = reader.ReadMembers(schema, given, "");
        var normalised = read.ToDictionary(pair => pair.Key, pair => JsonSerializer.SerializeToElement(pair.Value!, ToolJson.Node), StringComparer.Ordinal);
        return new ArgumentReading(normalised, reader._problems);
    }

    private JsonNode? ReadValue(JsonElement schema, JsonElement value, string path)
    {
        var type = schema.GetProperty("type").GetString();
        var unwrapped = type == "string" ? value : WrappedJson.Open(value);
        return (type, unwrapped.ValueKind) switch
        {
            ("object", JsonValueKind.String or JsonValueKind.Number) when Required(schema) is ["id"] => ReadMembers(schema, [("id", unwrapped)], path),
            ("object", JsonValueKind.Object) => ReadMembers(schema, unwrapped.EnumerateObject().Select(member => (member.Name, member.Value)), path),
            ("array", JsonValueKind.Array) => ReadItems(schema, unwrapped, path),
            ("string", JsonValueKind.String) => ReadText(schema, unwrapped.GetString()!, path),
            ("string", JsonValueKind.Number) when IsIdentifier(path) && unwrapped.TryGetInt64(out var number) => number.ToString(CultureInfo.InvariantCulture),
            ("integer", JsonValueKind.Number) when unwrapped.TryGetInt32(out var number) => ReadNumber(schema, number, path),
            ("boolean", JsonValueKind.True or JsonValueKind.False) => unwrapped.GetBoolean(),
            _ => Refuse(ArgumentProblems.WrongType(path, schema, value)),
        };
    }

    private JsonObject ReadMembers(JsonElement schema, IEnumerable<(string Name, JsonElement Value)> members, string path)
    {
        var properties = schema.GetProperty("properties");
        var read = new JsonObject();
        foreach (var (name, value) in ArgumentAliases.Resolve(_tool, properties, [.. members]))
        {
            var place = $"{path}/{ArgumentPath.Escape(name)}";
            if (!properties.TryGetProperty(name, out var property))
            {
                Refuse(ArgumentProblems.Unknown(place, name, properties));
            }
            else if (value.ValueKind is not (JsonValueKind.Null or JsonValueKind.Undefined))
            {
                read[name] = ReadValue(property, value, place);
            }
        }

        foreach (var name in Required(schema).Where(name => !read.ContainsKey(name)))
        {
            Refuse(ArgumentProblems.Missing($"{path}/{name}", name, properties.GetProperty(name)));
        }

        return read;
    }

    private JsonArray ReadItems(JsonElement schema, JsonElement list, string path)
    {
        var count = list.GetArrayLength();
        if (Limit(schema, "minItems") is { } least && count < least)
        {
            Refuse(ArgumentProblems.TooFew(path, least, count));
        }

        if (Limit(schema, "maxItems") is { } most && count > most)
        {
            Refuse(ArgumentProblems.TooMany(path, most, count));
            return [];
        }

        var items = schema.GetProperty("items");
        return [.. list.EnumerateArray().Select((item, index) => ReadValue(items, item, $"{path}/{index}"))];
    }

    private JsonNode? ReadText(JsonElement schema, string text, string path)
    {
        if (!schema.TryGetProperty("enum", out var values))
        {
            return text;
        }

        var allowed = values.EnumerateArray().Select(value => value.GetString()!).ToList();
        var meant = allowed.Find(value => string.Equals(value, text.Trim(), StringComparison.OrdinalIgnoreCase)) ?? NetworkAlias(text, allowed);
        return meant is not null ? meant : Refuse(ArgumentProblems.NotAllowed(path, text, allowed));
    }

    private JsonNode? ReadNumber(JsonElement schema, int number, string path) =>
        (Limit(schema, "minimum") ?? int.MinValue) <= number && number <= (Limit(schema, "maximum") ?? int.MaxValue)
            ? number
            : Refuse(ArgumentProblems.OutOfRange(path, schema, number));

    private JsonNode? Refuse(SchedulingProblem problem)
    {
        _problems.Add(problem);
        return null;
    }

    private static string? NetworkAlias(string text, List<string> allowed) =>
        NetworkNames.TryParse(text, out var network) && allowed.Contains(network.ToWire()) ? network.ToWire() : null;

    // Ids are texts here, numbers in the systems they come from: both spell the same id.
    private static bool IsIdentifier(string path) =>
        ArgumentPath.NameOf(path) is var name
        && (name is "id" or "ids" or "board" or "posts" || name.EndsWith("_id", StringComparison.Ordinal) || name.EndsWith("_ids", StringComparison.Ordinal));

    private static string[] Required(JsonElement schema) =>
        schema.TryGetProperty("required", out var names) ? [.. names.EnumerateArray().Select(name => name.GetString()!)] : [];

    private static int? Limit(JsonElement schema, string keyword) => schema.TryGetProperty(keyword, out var limit) ? limit.GetInt32() : null;
}
