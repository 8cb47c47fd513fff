using System.Text.Json;
using System.Text.Json.Nodes;
using Dash.McpServer.Catalog;
using Dash.McpServer.Json;

namespace Dash.McpServer.Validation;

/// <summary>Puts the members of one object under the names that its schema has, where <see cref="Aliases"/> knows them.</summary>
internal static class ArgumentAliases
{
    private const string Options = "options";

    private const string TimeZone = "time_zone";

    /// <summary>The same members in the same order; what no alias explains keeps its name.</summary>
    public static IReadOnlyList<(string Name, JsonElement Value)> Resolve(string tool, JsonElement properties, IReadOnlyList<(string Name, JsonElement Value)> members)
    {
        var options = new JsonArray();
        var read = new List<(string Name, JsonElement Value)>(members.Count);
        foreach (var (name, value) in members)
        {
            if (IsOption(name, properties))
            {
                AddOption(options, name, value);
            }
            else if (name == TimeZone && value.ValueKind is (JsonValueKind.String or JsonValueKind.Null) && properties.TryGetProperty("at", out _) && !properties.TryGetProperty(TimeZone, out _))
            {
                continue;
            }
            else
            {
                read.Add((Meaning(tool, name, properties, members), name == AltTextAliases.Name ? AltTextAliases.Resolve(value) : value));
            }
        }

        return WithZone(WithOptions(read, options), members, properties);
    }

    private static bool IsOption(string name, JsonElement properties) =>
        Aliases.Options.Contains(name) && !properties.TryGetProperty(name, out _) && properties.TryGetProperty(Options, out _) && name != "story_link";

    private static void AddOption(JsonArray options, string name, JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Null)
        {
            options.Add((JsonNode)$"{name}={(name == AltTextAliases.Name ? AltTextAliases.AsObject(value) : OptionText(value))}");
        }
    }

    private static string Meaning(string tool, string name, JsonElement properties, IReadOnlyList<(string Name, JsonElement Value)> members)
    {
        if (properties.TryGetProperty(name, out _))
        {
            return name;
        }

        var meaning = Aliases.Arguments.FirstOrDefault(alias => alias.Name == name && (alias.Tool is null || alias.Tool == tool)).Meaning;
        return meaning is not null && properties.TryGetProperty(meaning, out _) && !members.Any(member => member.Name == meaning) ? meaning : name;
    }

    internal static string OptionText(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();

    private static List<(string Name, JsonElement Value)> WithOptions(List<(string Name, JsonElement Value)> read, JsonArray options)
    {
        if (options.Count == 0)
        {
            return read;
        }

        var place = read.FindIndex(member => member.Name == Options);
        var given = place < 0 ? default : WrappedJson.Open(read[place].Value);
        if (given.ValueKind == JsonValueKind.Array)
        {
            foreach (var (index, option) in given.EnumerateArray().Index())
            {
                options.Insert(index, JsonSerializer.SerializeToNode(option, ToolJson.Element));
            }
        }

        var all = (Options, JsonSerializer.SerializeToElement(options, ToolJson.Node));
        return place < 0 ? [.. read, all] : [.. read.Select((member, index) => index == place && given.ValueKind == JsonValueKind.Array ? all : member)];
    }

    // A post had a zone of its own before its time could name one.
    private static List<(string Name, JsonElement Value)> WithZone(List<(string Name, JsonElement Value)> read, IReadOnlyList<(string Name, JsonElement Value)> members, JsonElement properties)
    {
        var zone = properties.TryGetProperty(TimeZone, out _) ? default : members.FirstOrDefault(member => member.Name == TimeZone).Value;
        return zone.ValueKind != JsonValueKind.String ? read :
        [
            .. read.Select(member => member is { Name: "at", Value.ValueKind: JsonValueKind.String }
                ? ("at", JsonSerializer.SerializeToElement($"{member.Value.GetString()}[{zone.GetString()}]", ToolJson.TypeInfo<string>()))
                : member),
        ];
    }
}
