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
        _text = new StringBuilder(literalLength + (formattedCount * 32));
        _lineStart = 0;
        _hasEmptyHole = false;
    }

    public void AppendLiteral(string value)
    {
        foreach (var character in value)
        {
            if (character == '\n')
            {
                EndLine();
            }
            else if (character != '\r')
            {
                _text.Append(character);
            }
        }
    }

    public void AppendFormatted(string? value)
    {
        if (string.IsNullOrEmpty(value))
        {
            _hasEmptyHole = true;
            return;
        }

        _text.Append(value!.IndexOf('\n') < 0 ? value : Indent(value));
    }

    public void AppendFormatted(int value) => _text.Append(value);

    public override string ToString()
    {
        if (IsDropped())
        {
            _text.Length = Math.Max(0, _lineStart - 1);
        }

        return _text.ToString();
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

    private readonly string Indent(string value)
    {
        if (!IsBlank(_lineStart))
        {
            return value;
        }

        var indented = new StringBuilder(value.Length + 64);
        var indentation = _text.Length - _lineStart;
        for (var index = 0; index < value.Length; index++)
        {
            indented.Append(value[index]);
            if (value[index] == '\n' && index + 1 < value.Length && value[index + 1] != '\n')
            {
                indented.Append(' ', indentation);
            }
        }

        return indented.ToString();
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
