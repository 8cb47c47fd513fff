using System.Globalization;
using Dash.Generator.Document;

namespace Dash.Generator.Reading.Yaml;

/// <summary>The escapes of text in double quotes (YAML 1.2, section 5.7).</summary>
internal static class YamlEscapes
{
    public static char? Simple(char escape) => escape switch
    {
        '0' => '\0',
        'a' => '\a',
        'b' => '\b',
        't' or '\t' => '\t',
        'n' => '\n',
        'v' => '\v',
        'f' => '\f',
        'r' => '\r',
        'e' => '\u001B',
        'N' => '\u0085',
        '_' => '\u00A0',
        'L' => '\u2028',
        'P' => '\u2029',
        ' ' or '"' or '/' or '\\' => escape,
        _ => null,
    };

    /// <summary>The character whose number follows in hexadecimal digits.</summary>
    public static string Unicode(YamlCursor cursor, SourcePosition start, int digits)
    {
        var first = cursor.Index + 1;
        if (first + digits <= cursor.Text.Length
            && uint.TryParse(cursor.Text.Substring(first, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            && code <= 0x10FFFF)
        {
            cursor.Skip(digits + 1);
            return code is > 0xFFFF ? char.ConvertFromUtf32((int)code) : ((char)code).ToString();
        }

        throw YamlSyntax.Error(
            start with { Length = 2 },
            $"'\\{cursor.Current}' must be followed by {digits.ToString(CultureInfo.InvariantCulture)} hexadecimal digits that number a character, such as \\u00E9.");
    }
}
