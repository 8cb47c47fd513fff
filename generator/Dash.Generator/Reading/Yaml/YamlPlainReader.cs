using System.Text;
using Dash.Generator.Document;

namespace Dash.Generator.Reading.Yaml;

/// <summary>Reads unquoted scalars, which may run over several lines.</summary>
internal sealed class YamlPlainReader(YamlCursor cursor, JsonNames names)
{
    private readonly StringBuilder _joined = new();

    /// <summary>Whether a plain scalar can begin at the cursor.</summary>
    public bool CanBegin(bool isFlow) => cursor.Current switch
    {
        '-' or '?' or ':' => !YamlCursor.IsBlankOrBreak(cursor.Peek()) && !(isFlow && YamlCursor.IsFlowSign(cursor.Peek())),
        ',' or '[' or ']' or '{' or '}' or '#' or '&' or '*' or '!' or '|' or '>' or '\'' or '"' or '%' or '@' or '`' or '\0' => false,
        _ => !cursor.AtLineEnd,
    };

    /// <summary>Reads up to a sign that ends the scalar, or to a line that is indented less than <paramref name="indentation"/>.</summary>
    /// <param name="indentation">The columns that further lines have to be indented by.</param>
    /// <param name="isFlow">Whether brackets and commas end the scalar.</param>
    /// <param name="position">Where the first line of the scalar stands.</param>
    public string Read(int indentation, bool isFlow, out SourcePosition position)
    {
        var start = cursor.Here();
        var end = ReadLine(isFlow);
        position = start with { Length = end - start.Start };
        if (!Continues(indentation, isFlow))
        {
            return names.Slice(cursor.Text, start.Start, end - start.Start);
        }

        _joined.Clear();
        _joined.Append(cursor.Text, start.Start, end - start.Start);
        do
        {
            _joined.Append(YamlFolding.Fold(cursor));
            var first = cursor.Index;
            end = ReadLine(isFlow);
            _joined.Append(cursor.Text, first, end - first);
        }
        while (Continues(indentation, isFlow));

        return _joined.ToString();
    }

    /// <summary>Reads to the end of the scalar in this line and returns the offset behind its last character.</summary>
    private int ReadLine(bool isFlow)
    {
        var end = cursor.Index;
        while (!cursor.AtLineEnd)
        {
            var current = cursor.Current;
            if ((current == ':' && EndsAtColon(isFlow)) || (isFlow && YamlCursor.IsFlowSign(current)) || (current == '#' && end < cursor.Index))
            {
                break;
            }

            cursor.Skip();
            if (current is not (' ' or '\t'))
            {
                end = cursor.Index;
            }
        }

        return end;
    }

    private bool EndsAtColon(bool isFlow) => YamlCursor.IsBlankOrBreak(cursor.Peek()) || (isFlow && YamlCursor.IsFlowSign(cursor.Peek()));

    /// <summary>Looks whether the next line with content belongs to the scalar; the cursor stays where it is.</summary>
    private bool Continues(int indentation, bool isFlow)
    {
        if (cursor.AtEnd || !cursor.AtLineEnd)
        {
            return false;
        }

        var text = cursor.Text;
        var lineStart = cursor.Index;
        var index = cursor.Index;
        for (; index < text.Length && text[index] is ' ' or '\t' or '\n' or '\r'; index++)
        {
            if (YamlCursor.IsBreak(text[index]))
            {
                lineStart = index + 1;
            }
        }

        return index < text.Length
            && index - lineStart >= indentation
            && text[index] != '#'
            && !(isFlow && YamlCursor.IsFlowSign(text[index]))
            && !(isFlow && text[index] == ':' && (index + 1 == text.Length || YamlCursor.IsBlankOrBreak(text[index + 1])))
            && !IsMarker(text, index, lineStart);
    }

    private static bool IsMarker(string text, int index, int lineStart) =>
        index == lineStart && (string.CompareOrdinal(text, index, "---", 0, 3) == 0 || string.CompareOrdinal(text, index, "...", 0, 3) == 0)
        && (index + 3 == text.Length || YamlCursor.IsBlankOrBreak(text[index + 3]));
}
