using System.Globalization;
using Dash.Generator.Document;

namespace Dash.Generator.Reading.Yaml;

/// <summary>Walks over the text of a YAML document and knows the line and the column, on which everything in YAML depends.</summary>
internal sealed class YamlCursor(string text)
{
    private const char ByteOrderMark = '\uFEFF';

    private int _lineStart = text.Length > 0 && text[0] == ByteOrderMark ? 1 : 0;

    public string Text { get; } = text;

    /// <summary>The offset of the next character to be read.</summary>
    public int Index { get; private set; } = text.Length > 0 && text[0] == ByteOrderMark ? 1 : 0;

    public int Line { get; private set; }

    /// <summary>Characters before the cursor in its line, which is the indentation of a token that begins the line.</summary>
    public int Column => Index - _lineStart;

    public bool AtEnd => Index >= Text.Length;

    /// <summary>The next character, or a null character at the end.</summary>
    public char Current => Index < Text.Length ? Text[Index] : '\0';

    public bool AtLineEnd => AtEnd || IsBreak(Current);

    public SourcePosition Here(int length = 1) => new(Index, AtLineEnd ? 0 : length, Line, Column);

    /// <summary>From a place up to the cursor, or up to the end of that line.</summary>
    public SourcePosition From(SourcePosition start)
    {
        var length = Line == start.Line ? Index - start.Start : LineLength(start.Start);
        return start with { Length = length };
    }

    public char Peek(int distance = 1) => Index + distance < Text.Length ? Text[Index + distance] : '\0';

    /// <summary>Steps within the line.</summary>
    public void Skip(int count = 1) => Index += count;

    /// <summary>Steps over spaces and tabs within the line.</summary>
    public void SkipBlanks()
    {
        while (Current is ' ' or '\t')
        {
            Index++;
        }
    }

    public void SkipSpaces(int most)
    {
        for (var count = 0; count < most && Current == ' '; count++)
        {
            Index++;
        }
    }

    public void SkipToLineEnd()
    {
        while (!AtLineEnd)
        {
            Index++;
        }
    }

    /// <summary>Steps over the line end the cursor stands at.</summary>
    public void NextLine()
    {
        if (AtEnd)
        {
            return;
        }

        Index += Current == '\r' && Peek() == '\n' ? 2 : 1;
        Line++;
        _lineStart = Index;
    }

    /// <summary>Whether the line begins with <c>---</c> or <c>...</c>, which begins or ends a document.</summary>
    public bool AtMarker(char sign) =>
        Column == 0 && Current == sign && Peek() == sign && Peek(2) == sign && IsBlankOrBreak(Peek(3));

    public bool AtAnyMarker() => AtMarker('-') || AtMarker('.');

    public static bool IsBreak(char character) => character is '\n' or '\r';

    /// <summary>What ends a token; the end of the text counts.</summary>
    public static bool IsBlankOrBreak(char character) => character is ' ' or '\t' or '\n' or '\r' or '\0';

    public static bool IsFlowSign(char character) => character is ',' or '[' or ']' or '{' or '}';

    /// <summary>What stands at the cursor, in words.</summary>
    public string Found()
    {
        if (AtEnd)
        {
            return "the end of the file";
        }

        return Current switch
        {
            '\n' or '\r' => "the end of the line",
            '\t' => "a tab",
            >= ' ' and <= '~' => $"'{Current}'",
            var other => "the character U+" + ((int)other).ToString("X4", CultureInfo.InvariantCulture),
        };
    }

    private int LineLength(int start)
    {
        var end = start;
        while (end < Text.Length && !IsBreak(Text[end]))
        {
            end++;
        }

        return end - start;
    }
}
