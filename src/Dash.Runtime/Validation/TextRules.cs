using System.Globalization;

namespace Dash.Runtime.Validation;

/// <summary>Rules about text. Lengths count code points, as JSON Schema does, so an emoji of one code point is one character.</summary>
public static class TextRules
{
    /// <summary><c>minLength</c>.</summary>
    /// <param name="run">Takes the finding.</param>
    /// <param name="value">The text.</param>
    /// <param name="limit">The least number of code points.</param>
    public static void MinLength(ref ValidationRun run, string value, long limit)
    {
        // A code point has one or two characters: only texts in between have to be counted.
        if (value.Length / 2 < limit && CodePoints(value) is var count && count < limit)
        {
            run.Add("minLength", Text(limit), Text(count));
        }
    }

    /// <summary><c>maxLength</c>.</summary>
    /// <param name="run">Takes the finding.</param>
    /// <param name="value">The text.</param>
    /// <param name="limit">The greatest number of code points.</param>
    public static void MaxLength(ref ValidationRun run, string value, long limit)
    {
        if (value.Length > limit && CodePoints(value) is var count && count > limit)
        {
            run.Add("maxLength", Text(limit), Text(count));
        }
    }

    /// <summary><c>pattern</c>, which may match anywhere in the text.</summary>
    /// <param name="run">Takes the finding.</param>
    /// <param name="value">The text.</param>
    /// <param name="pattern">The pattern.</param>
    public static void Pattern(ref ValidationRun run, string value, TextPattern pattern)
    {
        if (pattern.IsMatch(value) is var isMatch && isMatch != true)
        {
            run.Add("pattern", pattern.Source, isMatch is null ? "no decision within the time limit" : null);
        }
    }

    private static int CodePoints(string value)
    {
        var count = value.Length;
        for (var index = 1; index < value.Length; index++)
        {
            if (char.IsSurrogatePair(value[index - 1], value[index]))
            {
                count--;
                index++;
            }
        }

        return count;
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
