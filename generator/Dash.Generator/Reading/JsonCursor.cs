using System.Globalization;
using Dash.Generator.Document;

namespace Dash.Generator.Reading;

/// <summary>Walks over the text and knows its line. Line ends occur between tokens only, so only white space counts them.</summary>
internal sealed class JsonCursor(string text)
{
    private const char ByteOrderMark = '\uFEFF';

    private int _line;
    private int _lineStart;

    public string Text { get; } = text;

    /// <summary>The offset of the next character to be read.</summary>
    public int Index { get; set; } = text.Length > 0 && text[0] == ByteOrderMark ? 1 : 0;

    public bool AtEnd => Index >= Text.Length;

    /// <summary>The next character, or a null character at the end.</summary>
    public char Current => Index < Text.Length ? Text[Index] : '\0';

    public SourcePosition Here(int length = 1) => new(Index, AtEnd ? 0 : length, _line, Index - _lineStart);

    /// <summary>The place from an offset in the current line up to the cursor.</summary>
    public SourcePosition From(int start) => new(start, Index - start, _line, start - _lineStart);

    public void SkipWhitespace()
    {
        var text = Text;
        var index = Index;
        for (; index < text.Length && text[index] is ' ' or '\t' or '\n' or '\r'; index++)
        {
            if (text[index] == '\n' || (text[index] == '\r' && (index + 1 == text.Length || text[index + 1] != '\n')))
            {
                _line++;
                _lineStart = index + 1;
            }
        }

        Index = index;
    }

    /// <summary>What stands at the cursor, in words.</summary>
    public string Found()
    {
        if (AtEnd)
        {
            return "the end of the file";
        }

        return Current is >= ' ' and <= '~'
            ? $"'{Current}'"
            : "the character U+" + ((int)Current).ToString("X4", CultureInfo.InvariantCulture);
    }
}
