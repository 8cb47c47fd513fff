using System;
using Dash.Generator.Document;

namespace Dash.Generator.Reading.Yaml;

/// <summary>Says what an unquoted scalar means, by the core schema of YAML 1.2: <c>yes</c>, dates and the like are text.</summary>
internal static class YamlScalars
{
    public static JsonNode Resolve(string text, SourcePosition position)
    {
        switch (text)
        {
            case "" or "~" or "null" or "Null" or "NULL":
                return new JsonNull(position) { Source = text };
            case "true" or "True" or "TRUE":
                return new JsonBoolean(true, position) { Source = text };
            case "false" or "False" or "FALSE":
                return new JsonBoolean(false, position) { Source = text };
            default:
                return Number(text) is { } number ? new JsonNumber(number, position) { Source = text } : new JsonString(text, position);
        }
    }

    /// <summary>The number as JSON writes it; null for text. Infinity and not-a-number have no JSON and stay text.</summary>
    private static string? Number(string text)
    {
        if (text[0] is not (>= '0' and <= '9') and not ('-' or '+' or '.'))
        {
            return null;
        }

        if (text.Length > 2 && text[0] == '0' && text[1] is 'x' or 'o')
        {
            return YamlIntegers.Convert(text);
        }

        var start = text[0] is '-' or '+' ? 1 : 0;
        var whole = Digits(text, start);
        var point = start + whole;
        var hasPoint = point < text.Length && text[point] == '.';
        var fraction = hasPoint ? Digits(text, point + 1) : 0;
        var end = point + (hasPoint ? fraction + 1 : 0);
        if (whole + fraction == 0 || !TryExponent(text, end, out var exponent))
        {
            return null;
        }

        var leading = Math.Min(Zeros(text, start), Math.Max(0, whole - 1));
        return (text[0] == '-' ? "-" : "")
            + (whole == 0 ? "0" : text.Substring(start + leading, whole - leading))
            + (fraction == 0 ? "" : text.Substring(point, fraction + 1))
            + exponent;
    }

    private static bool TryExponent(string text, int start, out string exponent)
    {
        exponent = text.Substring(start);
        if (start == text.Length)
        {
            return true;
        }

        var first = start + (start + 1 < text.Length && text[start + 1] is '+' or '-' ? 2 : 1);
        return text[start] is 'e' or 'E' && first < text.Length && first + Digits(text, first) == text.Length;
    }

    private static int Digits(string text, int start)
    {
        var end = start;
        while (end < text.Length && text[end] is >= '0' and <= '9')
        {
            end++;
        }

        return end - start;
    }

    private static int Zeros(string text, int start)
    {
        var end = start;
        while (end < text.Length && text[end] == '0')
        {
            end++;
        }

        return end - start;
    }
}
