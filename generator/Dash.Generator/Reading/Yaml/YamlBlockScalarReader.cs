using System;
using System.Text;
using Dash.Generator.Document;

namespace Dash.Generator.Reading.Yaml;

/// <summary>Reads literal (<c>|</c>) and folded (<c>&gt;</c>) scalars.</summary>
internal sealed class YamlBlockScalarReader(YamlCursor cursor)
{
    private readonly StringBuilder _text = new();

    /// <summary>Reads from the sign on.</summary>
    /// <param name="parent">The indentation of what the scalar belongs to; -1 for the document.</param>
    public JsonString Read(int parent)
    {
        var start = cursor.Here();
        var isFolded = cursor.Current == '>';
        var (chomping, explicitIndentation) = ReadHeader();
        var position = cursor.From(start);
        ToNextLine();
        var least = Math.Max(parent, 0) + (parent < 0 ? 0 : 1);
        _text.Clear();
        var indentation = explicitIndentation > 0 ? Math.Max(parent, 0) + explicitIndentation : FindIndentation(least);
        ReadLines(indentation, isFolded, chomping);
        return new JsonString(_text.ToString(), position);
    }

    private (char Chomping, int Indentation) ReadHeader()
    {
        var (chomping, indentation) = ('\0', 0);
        cursor.Skip();
        while (cursor.Current is '+' or '-' or (>= '1' and <= '9'))
        {
            if (cursor.Current is '+' or '-')
            {
                chomping = cursor.Current;
            }
            else
            {
                indentation = cursor.Current - '0';
            }

            cursor.Skip();
        }

        return (chomping, indentation);
    }

    private void ToNextLine()
    {
        var afterBlank = cursor.Current is ' ' or '\t';
        cursor.SkipBlanks();
        if (cursor.Current == '#' && afterBlank)
        {
            cursor.SkipToLineEnd();
        }

        if (!cursor.AtLineEnd)
        {
            throw YamlSyntax.Error(cursor.Here(), $"the text after '|' or '>' begins in the next line, but {cursor.Found()} stands here. Move it there.");
        }

        cursor.NextLine();
    }

    /// <summary>The first line that is not blank says how far all of them are indented.</summary>
    private int FindIndentation(int least)
    {
        var text = cursor.Text;
        var (lineStart, index, longest) = (cursor.Index, cursor.Index, 0);
        for (; index < text.Length && (text[index] == ' ' || YamlCursor.IsBreak(text[index])); index++)
        {
            if (YamlCursor.IsBreak(text[index]))
            {
                longest = Math.Max(longest, index - lineStart);
                lineStart = index + 1;
            }
        }

        return Math.Max(least, index < text.Length ? index - lineStart : longest);
    }

    private void ReadLines(int indentation, bool isFolded, char chomping)
    {
        var breaks = SkipBreaks(indentation);
        var hasContent = false;
        var lineBreak = "";
        while (cursor.Column == indentation && !cursor.AtEnd && !(indentation == 0 && cursor.AtAnyMarker()))
        {
            hasContent = true;
            _text.Append('\n', breaks);
            var isText = cursor.Current is not (' ' or '\t');
            var first = cursor.Index;
            cursor.SkipToLineEnd();
            _text.Append(cursor.Text, first, cursor.Index - first);
            lineBreak = cursor.AtEnd ? "" : "\n";
            cursor.NextLine();
            breaks = SkipBreaks(indentation);
            if (cursor.Column != indentation || cursor.AtEnd || (indentation == 0 && cursor.AtAnyMarker()))
            {
                break;
            }

            _text.Append(isFolded && isText && cursor.Current is not (' ' or '\t') ? breaks == 0 ? " " : "" : "\n");
        }

        if (chomping != '-' && hasContent)
        {
            _text.Append(lineBreak);
        }

        if (chomping == '+')
        {
            _text.Append('\n', breaks);
        }
    }

    /// <summary>Steps over blank lines and the indentation of the next one; returns how many blank lines there were.</summary>
    private int SkipBreaks(int indentation)
    {
        var breaks = 0;
        cursor.SkipSpaces(indentation);
        while (!cursor.AtEnd && cursor.AtLineEnd)
        {
            breaks++;
            cursor.NextLine();
            cursor.SkipSpaces(indentation);
        }

        return breaks;
    }
}
