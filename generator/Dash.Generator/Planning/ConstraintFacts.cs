using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Dash.Generator.Document;
using Dash.Generator.Planning.Schemas;

namespace Dash.Generator.Planning;

/// <summary>Says in words what the constraints of a schema demand, as far as its description does not say it already.</summary>
internal static class ConstraintFacts
{
    public static IEnumerable<string> Of(Schema schema, string description)
    {
        if (schema.Const is JsonString or JsonNumber or JsonBoolean)
        {
            yield return $"Always `{EnumWire.Of(schema, schema.Const).Wire}`.";
        }

        if (schema.Constraints is not { } constraints)
        {
            yield break;
        }

        foreach (var fact in new[] { Bounds(constraints, description), Length(constraints, description), Items(constraints, description) })
        {
            if (fact is not null)
            {
                yield return fact;
            }
        }

        if (constraints.MultipleOf is { } factor)
        {
            yield return $"A multiple of {factor.Text}.";
        }

        if (constraints.Pattern is { } pattern && pattern.Value.IndexOf('`') < 0)
        {
            yield return $"Matches `{pattern.Value}`.";
        }
    }

    /// <summary>That a number is not negative is not worth a sentence: nearly all are not.</summary>
    private static string? Bounds(SchemaConstraints constraints, string description)
    {
        var least = constraints.Minimum is { Text: "0" } && constraints.Maximum is null && constraints.ExclusiveMaximum is null ? null : constraints.Minimum;
        string?[] bounds =
        [
            Bound("more than", constraints.ExclusiveMinimum, description) ?? Bound("at least", least, description),
            Bound("less than", constraints.ExclusiveMaximum, description) ?? Bound("at most", constraints.Maximum, description),
        ];
        var words = string.Join(" and ", bounds.OfType<string>());
        return words.Length == 0 ? null : char.ToUpperInvariant(words[0]) + words.Substring(1) + ".";
    }

    private static string? Bound(string words, JsonNumber? number, string description) =>
        number is null || IsSaid(number.Text, description) ? null : $"{words} {number.Text}";

    private static string? Length(SchemaConstraints constraints, string description) =>
        Range(constraints.MinLength, constraints.MaxLength, "character", description);

    private static string? Items(SchemaConstraints constraints, string description) =>
        Range(constraints.MinItems, constraints.MaxItems, "item", description);

    private static string? Range(long? least, long? most, string unit, string description)
    {
        var minimum = least is { } lower && lower > 0 && !IsSaid(Number(lower), description) ? least : null;
        var maximum = most is { } upper && !IsSaid(Number(upper), description) ? most : null;
        return (minimum, maximum) switch
        {
            (null, null) => null,
            (null, { } high) => $"At most {Count(high, unit)}.",
            ({ } low, null) => $"At least {Count(low, unit)}.",
            ({ } low, { } high) when low == high => $"Exactly {Count(low, unit)}.",
            ({ } low, { } high) => $"{Number(low)} to {Count(high, unit)}.",
        };
    }

    private static string Count(long count, string unit) => $"{Number(count)} {unit}{(count == 1 ? "" : "s")}";

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>Whether the number stands in the text, with or without separators.</summary>
    private static bool IsSaid(string number, string description) =>
        description.IndexOf(number[0]) >= 0 && description.Replace(",", "").Split([' ', '.', ':', ';', '(', ')', '`', '\n']).Contains(number.Replace(",", ""));
}
