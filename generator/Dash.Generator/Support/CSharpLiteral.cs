using System.Globalization;
using System.Text;

namespace Dash.Generator.Support;

/// <summary>The only way text of a document gets into a C# string literal.</summary>
internal static class CSharpLiteral
{
    /// <summary>The literal with its quotes. Whatever could end it, break the line or be lost in an encoding is escaped.</summary>
    public static string String(string value)
    {
        var literal = new StringBuilder(value.Length + 2).Append('"');
        for (var index = 0; index < value.Length; index++)
        {
            if (char.IsSurrogatePair(value, index))
            {
                literal.Append(value[index]).Append(value[++index]);
            }
            else
            {
                Append(literal, value[index]);
            }
        }

        return literal.Append('"').ToString();
    }

    private static void Append(StringBuilder literal, char character)
    {
        switch (character)
        {
            case '"':
                literal.Append("\\\"");
                break;
            case '\\':
                literal.Append("\\\\");
                break;
            case '\n':
                literal.Append("\\n");
                break;
            case '\r':
                literal.Append("\\r");
                break;
            case '\t':
                literal.Append("\\t");
                break;
            default:
                AppendPlain(literal, character);
                break;
        }
    }

    private static void AppendPlain(StringBuilder literal, char character)
    {
        if (IsSafe(character))
        {
            literal.Append(character);
        }
        else
        {
            literal.Append("\\u").Append(((int)character).ToString("X4", CultureInfo.InvariantCulture));
        }
    }

    private static bool IsSafe(char character) => char.GetUnicodeCategory(character) switch
    {
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse => false,
        UnicodeCategory.SpaceSeparator => character == ' ',
        _ => true,
    };
}
