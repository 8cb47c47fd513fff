using System;
using System.Globalization;
using Dash.Generator.Document;

namespace Dash.Generator.Planning.Validation;

/// <summary>A number of a document as a C# literal.</summary>
internal static class NumberLiteral
{
    /// <summary>As a decimal; null when it is too large for one.</summary>
    public static string? Decimal(JsonNumber number) =>
        decimal.TryParse(number.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value.ToString(CultureInfo.InvariantCulture) + "m" : null;

    /// <summary>As a divisor; null for what is no decimal above zero.</summary>
    public static string? Factor(JsonNumber number) =>
        decimal.TryParse(number.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && value > 0 ? value.ToString(CultureInfo.InvariantCulture) + "m" : null;

    /// <summary>As a double; null when it is too large for one.</summary>
    public static string? Double(JsonNumber number) =>
        Read(number) is { } value ? value.ToString("R", CultureInfo.InvariantCulture) + "d" : null;

    /// <summary>As a float; null when it is too large for one.</summary>
    public static string? Single(JsonNumber number) =>
        Read(number) is { } value && !float.IsInfinity((float)value) ? ((float)value).ToString("R", CultureInfo.InvariantCulture) + "f" : null;

    private static double? Read(JsonNumber number)
    {
        try
        {
            return double.Parse(number.Text, NumberStyles.Float, CultureInfo.InvariantCulture) is var value && !double.IsInfinity(value) ? value : null;
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
