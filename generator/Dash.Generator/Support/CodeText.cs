using System;
using System.Runtime.CompilerServices;
using System.Text;

namespace Dash.Generator.Support;

/// <summary>
/// Collects an interpolated raw string. A hole with several lines is indented to the column it stands in, and a line that
/// holds nothing but empty holes disappears, so that a template looks like the code it makes.
/// </summary>
[InterpolatedStringHandler]
internal ref struct CodeText
{
    private readonly StringBuilder _text;
    private int _lineStart;
    private bool _hasEmptyHole;

    public CodeText(int literalLength, int formattedCount)
    {
        _text = SpareBuilders.Take(literalLength + (formattedCount * 32));
        _lineStart = 0;
        _hasEmptyHole = false;
    }

    public void AppendLiteral(string value)
    {
        var start = 0;
        for (var index = 0; index < value.Length; index++)
        {
            if (value[index] is '\n' or '\r')
            {
                _text.Append(value, start, index - start);
                start = index + 1;
                if (value[index] == '\n')
                {
                    EndLine();
                }
            }
        }

        _text.Append(value, start, value.Length - start);
    }

    public void AppendFormatted(string? value)
    {
        if (string.IsNullOrEmpty(value))
        {
            _hasEmptyHole = true;
            return;
        }

        if (value!.IndexOf('\n') < 0 || !IsBlank(_lineStart))
        {
            _text.Append(value);
        }
        else
        {
            AppendIndented(value, _text.Length - _lineStart);
        }
    }

    public void AppendFormatted(int value) => _text.Append(value);

    /// <summary>The code; asked for once, since what it was collected in is used again.</summary>
    public override string ToString()
    {
        if (IsDropped())
        {
            _text.Length = Math.Max(0, _lineStart - 1);
        }

        return SpareBuilders.Finish(_text);
    }

    private readonly bool IsDropped() => _hasEmptyHole && IsBlank(_lineStart);

    private void EndLine()
    {
        if (IsDropped())
        {
            _text.Length = _lineStart;
        }
        else
        {
            _text.Append('\n');
            _lineStart = _text.Length;
        }

        _hasEmptyHole = false;
    }

    private readonly void AppendIndented(string value, int indentation)
    {
        for (var start = 0; start < value.Length;)
        {
            var end = value.IndexOf('\n', start);
            var next = end < 0 ? value.Length : end + 1;
            _text.Append(value, start, next - start);
            if (next < value.Length && value[next] != '\n')
            {
                _text.Append(' ', indentation);
            }

            start = next;
        }
    }

    private readonly bool IsBlank(int start)
    {
        for (var index = start; index < _text.Length; index++)
        {
            if (_text[index] != ' ')
            {
                return false;
            }
        }

        return true;
    }
}
