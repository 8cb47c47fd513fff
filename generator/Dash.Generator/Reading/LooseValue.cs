using System.Globalization;
using Dash.Generator.Document;

namespace Dash.Generator.Reading;

/// <summary>
/// A value of the wrong kind whose meaning is clear all the same. Serializers write null for what is absent and an empty array for an
/// empty object, YAML turns texts into numbers and numbers into texts, and people write one value where a list of one is due.
/// </summary>
internal static class LooseValue
{
    /// <summary>The value as it is meant, or null for one that counts as absent; and how it is read, in words. Words are null when nobody can tell.</summary>
    public static (JsonNode? Meant, string? Words) Of<T>(JsonNode node)
        where T : JsonNode => node switch
    {
        JsonNull => (null, "if it were not there"),
        JsonArray { Items.Count: 0 } when typeof(T) == typeof(JsonObject) => (null, "an empty object"),
        _ when typeof(T) == typeof(JsonString) => AsText(node),
        JsonString text when typeof(T) == typeof(JsonNumber) => AsNumber(text),
        JsonString text when typeof(T) == typeof(JsonBoolean) => AsBoolean(text),
        JsonBoolean when typeof(T) == typeof(JsonArray) => (null, "if it were not there"),
        _ when typeof(T) == typeof(JsonArray) => (new JsonArray([node], node.Position), "an array of this one value"),
        _ => (null, null),
    };

    private static (JsonNode? Meant, string? Words) AsText(JsonNode node) => node switch
    {
        JsonNumber number => (new JsonString(number.Text, node.Position), $"the text \"{number.Text}\""),
        JsonBoolean boolean => (new JsonString(boolean.Kind, node.Position), $"the text \"{boolean.Kind}\""),
        _ => (null, null),
    };

    private static (JsonNode? Meant, string? Words) AsNumber(JsonString text) =>
        decimal.TryParse(text.Value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? (new JsonNumber(number.ToString(CultureInfo.InvariantCulture), text.Position), "this number")
            : (null, null);

    private static (JsonNode? Meant, string? Words) AsBoolean(JsonString text) => text.Value.ToLowerInvariant() switch
    {
        "true" => (new JsonBoolean(true, text.Position), "true"),
        "false" => (new JsonBoolean(false, text.Position), "false"),
        _ => (null, null),
    };
}
