using System.Text;
using System.Text.Json;

namespace Dash.Generator.Tests.Properties;

/// <summary>The same JSON with its members in another order, spaces between the tokens, and letters escaped; numbers keep their spelling.</summary>
internal static class JsonRespelling
{
    public static string Of(string json)
    {
        var text = new StringBuilder();
        Append(JsonElement.Parse(json), text);
        return text.ToString();
    }

    private static void Append(JsonElement element, StringBuilder text)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                text.Append("{ ");
                foreach (var (index, member) in element.EnumerateObject().Reverse().Index())
                {
                    text.Append(index > 0 ? "\r\n, " : "").Append(Escape(JsonGen.Quote(member.Name))).Append(" :\t");
                    Append(member.Value, text);
                }

                text.Append('}');
                break;
            case JsonValueKind.Array:
                text.Append("[ ");
                foreach (var (index, item) in element.EnumerateArray().Index())
                {
                    text.Append(index > 0 ? " ,\n" : "");
                    Append(item, text);
                }

                text.Append(']');
                break;
            case JsonValueKind.String:
                text.Append(Escape(element.GetRawText()));
                break;
            default:
                text.Append(element.GetRawText());
                break;
        }
    }

    /// <summary>The letters a to f, which stand in no escape but as digits of one: those are left alone.</summary>
    private static string Escape(string quoted) => quoted.Contains('\\', StringComparison.Ordinal)
        ? quoted
        : quoted.Replace("a", "\\u0061", StringComparison.Ordinal).Replace("/", "\\/", StringComparison.Ordinal).Replace("é", "\\u00E9", StringComparison.Ordinal);
}
