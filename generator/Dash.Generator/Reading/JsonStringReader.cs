using System.Globalization;
using System.Text;

namespace Dash.Generator.Reading;

/// <summary>Reads a string at its opening quote. Without escapes, which is the rule, it is one slice of the text.</summary>
internal sealed class JsonStringReader(JsonCursor cursor, JsonNames names)
{
    private readonly StringBuilder _unescaped = new();

    public string Read()
    {
        var text = cursor.Text;
        var start = cursor.Index + 1;
        var end = FindSpecial(text, start);
        if (end < text.Length && text[end] == '"')
        {
            cursor.Index = end + 1;
            return names.Slice(text, start, end - start);
        }

        return ReadEscaped(cursor.Index, start, end);
    }

    private static int FindSpecial(string text, int index)
    {
        while (index < text.Length && text[index] is not ('"' or '\\' or < ' '))
        {
            index++;
        }

        return index;
    }

    private string ReadEscaped(int quote, int start, int end)
    {
        var text = cursor.Text;
        _unescaped.Clear();
        while (true)
        {
            _unescaped.Append(text, start, end - start);
            if (end >= text.Length)
            {
                cursor.Index = quote + 1;
                throw new JsonSyntaxException(cursor.From(quote), "the string that begins here never ends. Close it with '\"'.");
            }

            cursor.Index = end;
            switch (text[end])
            {
                case '"':
                    cursor.Index++;
                    return _unescaped.ToString();
                case '\\':
                    _unescaped.Append(ReadEscape());
                    break;
                default:
                    throw ControlCharacter(quote);
            }

            start = cursor.Index;
            end = FindSpecial(text, start);
        }
    }

    private char ReadEscape()
    {
        var start = cursor.Index++;
        var escape = cursor.Current;
        if (escape == 'u')
        {
            return ReadUnicodeEscape(start);
        }

        var meaning = escape switch
        {
            '"' or '\\' or '/' => escape,
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            _ => '\0',
        };
        if (meaning == '\0')
        {
            var found = cursor.Found();
            throw new JsonSyntaxException(cursor.From(start), $"'\\' is followed by {found}. Expected one of \" \\ / b f n r t u; write a backslash as '\\\\'.");
        }

        cursor.Index++;
        return meaning;
    }

    private char ReadUnicodeEscape(int start)
    {
        var digits = cursor.Index + 1;
        var text = cursor.Text;
        if (digits + 4 <= text.Length && IsHex(text[digits]) && IsHex(text[digits + 1]) && IsHex(text[digits + 2]) && IsHex(text[digits + 3]))
        {
            cursor.Index = digits + 4;
            return (char)int.Parse(text.Substring(digits, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        }

        cursor.Index = digits;
        throw new JsonSyntaxException(cursor.From(start), "'\\u' must be followed by four hexadecimal digits, such as \\u00E9.");
    }

    private static bool IsHex(char character) => character is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F');

    private JsonSyntaxException ControlCharacter(int quote)
    {
        if (cursor.Current is '\n' or '\r')
        {
            return new JsonSyntaxException(cursor.From(quote), "the string that begins here does not end in its line. Close it with '\"', or write a line end as '\\n'.");
        }

        return new JsonSyntaxException(cursor.Here(), $"{cursor.Found()} may not stand in a string. Write it as an escape, such as '\\t'.");
    }
}
