using System.Globalization;
using System.Text;
using Dash.Generator.Document;

namespace Dash.SpecDiff.Specs;

/// <summary>JSON as one line that is equal for equal values: members in the order of their names, numbers by their value.</summary>
internal static class JsonText
{
    private const int LongestShown = 80;

    public static string Of(JsonNode? node)
    {
        var text = new StringBuilder();
        Append(text, node);
        return text.ToString();
    }

    /// <summary>Short enough for a message.</summary>
    public static string Shown(JsonNode? node)
    {
        var text = node is JsonString written ? $"'{written.Value}'" : Of(node);
        return text.Length <= LongestShown ? text : text[..LongestShown] + "…";
    }

    private static void Append(StringBuilder text, JsonNode? node)
    {
        switch (node)
        {
            case JsonObject members:
                AppendList(text, '{', '}', members.Members.OrderBy(static member => member.Name, StringComparer.Ordinal), static (text, member) =>
                {
                    text.Append('"').Append(member.Name).Append("\":");
                    Append(text, member.Value);
                });
                break;
            case JsonArray array:
                AppendList(text, '[', ']', array.Items, Append);
                break;
            case JsonString written:
                text.Append('"').Append(written.Value).Append('"');
                break;
            case JsonNumber number:
                text.Append(decimal.TryParse(number.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value.ToString("0.############################", CultureInfo.InvariantCulture) : number.Text);
                break;
            case JsonBoolean boolean:
                text.Append(boolean.Value ? "true" : "false");
                break;
            default:
                text.Append(node is null ? "nothing" : "null");
                break;
        }
    }

    private static void AppendList<T>(StringBuilder text, char open, char close, IEnumerable<T> items, Action<StringBuilder, T> append)
    {
        text.Append(open);
        var isFirst = true;
        foreach (var item in items)
        {
            text.Append(isFirst ? "" : ",");
            append(text, item);
            isFirst = false;
        }

        text.Append(close);
    }
}
