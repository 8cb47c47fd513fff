using System.Text.Json;
using System.Text.Json.Nodes;
using Dash.McpServer.Json;

namespace Dash.McpServer.Validation;

/// <summary>Alternative texts as objects of media_id and text, or as one object by media id: both say the same as media_id=text.</summary>
internal static class AltTextAliases
{
    public const string Name = "alt_texts";

    /// <summary>The list as a text of one object, for where it is an option among others; what is no such list stays as it is.</summary>
    public static string AsObject(JsonElement value)
    {
        var list = Resolve(value);
        if (list.ValueKind != JsonValueKind.Array)
        {
            return ArgumentAliases.OptionText(list);
        }

        var texts = new JsonObject();
        foreach (var entry in list.EnumerateArray().Select(ArgumentAliases.OptionText))
        {
            var sign = entry.IndexOf('=', StringComparison.Ordinal);
            texts[sign < 0 ? entry : entry[..sign].Trim()] = sign < 0 ? "" : entry[(sign + 1)..];
        }

        return texts.ToJsonString();
    }

    public static JsonElement Resolve(JsonElement value)
    {
        var given = WrappedJson.Open(value);
        var texts = new JsonArray();
        switch (given.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var member in given.EnumerateObject())
                {
                    texts.Add((JsonNode)$"{member.Name}={ArgumentAliases.OptionText(member.Value)}");
                }

                break;
            case JsonValueKind.Array when given.EnumerateArray().Any(item => item.ValueKind == JsonValueKind.Object):
                foreach (var item in given.EnumerateArray())
                {
                    texts.Add(AltText(item));
                }

                break;
            default:
                return value;
        }

        return JsonSerializer.SerializeToElement(texts, ToolJson.Node);
    }

    private static JsonNode? AltText(JsonElement item) =>
        item.ValueKind == JsonValueKind.Object && item.EnumerateObject().Count() == 2 && item.TryGetProperty("media_id", out var id) && item.TryGetProperty("text", out var text)
            ? $"{ArgumentAliases.OptionText(id)}={ArgumentAliases.OptionText(text)}"
            : JsonSerializer.SerializeToNode(item, ToolJson.Element);
}
