using System;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Dash.Generator.Planning.Validation;

/// <summary>Translates a regular expression of JSON Schema (ECMA-262 with the flag u) into one that means the same in .NET.</summary>
internal sealed class EcmaPattern
{
    private readonly string _source;
    private readonly StringBuilder _expression = new();
    private int _index;

    private EcmaPattern(string source) => _source = source;

    /// <summary>The expression, or null and what stands in the way.</summary>
    public static string? Translate(string source, out string problem)
    {
        try
        {
            var expression = new EcmaPattern(source).Translate();
            _ = new Regex(expression, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
            problem = "";
            return expression;
        }
        catch (FormatException failure)
        {
            problem = failure.Message;
        }
        catch (ArgumentException)
        {
            problem = "it is not a well-formed regular expression";
        }

        return null;
    }

    private string Translate()
    {
        while (_index < _source.Length)
        {
            var character = _source[_index++];
            _expression.Append(character switch
            {
                '\\' => Escape(isInClass: false),
                '[' => Class(),
                '.' => $"[^{EcmaEscapes.LineEnds}]",
                '$' => @"\z",
                _ when char.IsHighSurrogate(character) && _index < _source.Length => $"(?:{character}{_source[_index++]})",
                _ => character.ToString(),
            });
        }

        return _expression.ToString();
    }

    private string Class()
    {
        var isNegated = Take('^');
        if (Take(']'))
        {
            return isNegated ? @"[\x00-\uFFFF]" : "(?!)";
        }

        var ranges = new StringBuilder(isNegated ? "[^" : "[");
        while (!Take(']'))
        {
            if (_index == _source.Length)
            {
                throw new FormatException("a '[' is not closed");
            }

            var character = _source[_index++];
            ranges.Append(character switch
            {
                '\\' => Escape(isInClass: true),
                '[' => @"\[",
                _ when char.IsSurrogate(character) => throw new FormatException("a character class holds a character beyond U+FFFF"),
                _ => character.ToString(),
            });
        }

        return ranges.Append(']').ToString();
    }

    private string Escape(bool isInClass)
    {
        if (_index == _source.Length)
        {
            throw new FormatException("it ends in a backslash");
        }

        var letter = _source[_index++];
        if (EcmaEscapes.RangesOf(letter) is { } ranges)
        {
            return isInClass ? ranges : $"[{ranges}]";
        }

        return letter switch
        {
            'b' or 'B' when !isInClass => EcmaEscapes.Boundary(letter == 'B'),
            'u' => CodeUnit(isInClass),
            'p' or 'P' => Category(letter),
            '0' when _index == _source.Length || !char.IsDigit(_source[_index]) => @"\x00",
            >= '1' and <= '9' when !isInClass => "\\" + letter,
            'b' or 'f' or 'n' or 'r' or 't' or 'v' or 'c' or 'x' or 'k' => "\\" + letter,
            (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') => throw new FormatException($"the escape '\\{letter}' means nothing"),
            _ => Regex.Escape(letter.ToString()) is { Length: 1 } plain && (plain[0] is '-' or ']' or '}' or '/') ? "\\" + plain : Regex.Escape(letter.ToString()),
        };
    }

    /// <summary>Four digits, or as many as wanted between braces.</summary>
    private string CodeUnit(bool isInClass)
    {
        if (!Take('{'))
        {
            return @"\u";
        }

        var digits = UpTo('}');
        if (!int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) || code > 0x10FFFF || (isInClass && code > 0xFFFF))
        {
            throw new FormatException($"'\\u{{{digits}}}' cannot be written here");
        }

        var units = code > 0xFFFF ? char.ConvertFromUtf32(code) : ((char)code).ToString();
        return units.Length == 1 ? @"\u" + code.ToString("X4", CultureInfo.InvariantCulture) : $"(?:{units})";
    }

    /// <summary>.NET knows general categories by their short names, but no scripts or other properties.</summary>
    private string Category(char letter)
    {
        var name = Take('{') ? UpTo('}') : "";
        return name switch
        {
            "Letter" => $"\\{letter}{{L}}",
            "Uppercase_Letter" or "Lu" => $"\\{letter}{{Lu}}",
            "Lowercase_Letter" or "Ll" => $"\\{letter}{{Ll}}",
            "Number" => $"\\{letter}{{N}}",
            { Length: 1 or 2 } => $"\\{letter}{{{name}}}",
            _ => throw new FormatException($"the property '{name}' is not known to .NET"),
        };
    }

    private string UpTo(char end)
    {
        var start = _index;
        var stop = _source.IndexOf(end, start);
        _index = stop < 0 ? throw new FormatException($"a '{end}' is missing") : stop + 1;
        return _source.Substring(start, stop - start);
    }

    private bool Take(char character)
    {
        if (_index < _source.Length && _source[_index] == character)
        {
            _index++;
            return true;
        }

        return false;
    }
}
