using System.Text;
using Dash.Generator.Document;

namespace Dash.Generator.Reading.Yaml;

/// <summary>Reads scalars in single or double quotes, which may run over several lines.</summary>
internal sealed class YamlQuotedReader(YamlCursor cursor, JsonNames names)
{
    private readonly StringBuilder _text = new();

    public string Read(out SourcePosition position)
    {
        var start = cursor.Here();
        var quote = cursor.Current;
        cursor.Skip();
        var first = cursor.Index;
        while (!cursor.AtLineEnd && cursor.Current != quote && cursor.Current != '\\')
        {
            cursor.Skip();
        }

        if (cursor.Current == quote && !(quote == '\'' && cursor.Peek() == quote))
        {
            var slice = names.Slice(cursor.Text, first, cursor.Index - first);
            cursor.Skip();
            position = cursor.From(start);
            return slice;
        }

        _text.Clear();
        _text.Append(cursor.Text, first, cursor.Index - first);
        ReadRest(quote, start);
        position = cursor.From(start);
        return _text.ToString();
    }

    private void ReadRest(char quote, SourcePosition start)
    {
        // What stands before it was written as an escape and is no indentation to be trimmed.
        var kept = 0;
        while (true)
        {
            if (cursor.AtEnd || cursor.AtAnyMarker())
            {
                throw YamlSyntax.Error(start, $"the text that begins here never ends. Close it with {quote}.");
            }

            if (cursor.AtLineEnd)
            {
                YamlFolding.TrimEnd(_text, kept);
                _text.Append(YamlFolding.Fold(cursor));
                kept = _text.Length;
            }
            else if (cursor.Current == quote)
            {
                cursor.Skip();
                if (quote == '"' || cursor.Current != quote)
                {
                    return;
                }

                _text.Append(quote);
                cursor.Skip();
            }
            else if (quote == '"' && cursor.Current == '\\')
            {
                ReadEscape();
                kept = _text.Length;
            }
            else
            {
                _text.Append(cursor.Current);
                cursor.Skip();
            }
        }
    }

    private void ReadEscape()
    {
        var start = cursor.Here();
        cursor.Skip();
        if (cursor.AtLineEnd && !cursor.AtEnd)
        {
            var folded = YamlFolding.Fold(cursor);
            _text.Append(folded == " " ? "" : folded);
            return;
        }

        var escape = cursor.Current;
        var digits = escape switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
        if (digits > 0)
        {
            _text.Append(YamlEscapes.Unicode(cursor, start, digits));
        }
        else if (YamlEscapes.Simple(escape) is { } meaning)
        {
            _text.Append(meaning);
            cursor.Skip();
        }
        else
        {
            var found = cursor.Found();
            throw YamlSyntax.Error(start with { Length = 2 }, $"'\\' is followed by {found}, which is no escape. Write a backslash as '\\\\', or use single quotes.");
        }
    }
}
