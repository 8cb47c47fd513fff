using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Dash.Generator.Document;

namespace Dash.Generator.Planning;

/// <summary>Says in words what the constraints of a schema demand, for its documentation.</summary>
internal static class ConstraintFacts
{
    public static IEnumerable<string> Of(Schema schema)
    {
        if (schema.EnumValues.Count > 0 && schema.EnumValues.All(static value => value is JsonNumber))
        {
            yield return $"One of {string.Join(", ", schema.EnumValues.Cast<JsonNumber>().Select(static value => value.Text))}.";
        }

        if (schema.Const is JsonString text)
        {
            yield return $"Always `{text.Value}`.";
        }

        if (schema.Constraints is not { } constraints)
        {
            yield break;
        }

        foreach (var fact in new[] { Bounds(constraints), Range(constraints.MinLength, constraints.MaxLength, "character"), Range(constraints.MinItems, constraints.MaxItems, "item") })
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

    private static string? Bounds(SchemaConstraints constraints)
    {
        var lower = constraints.ExclusiveMinimum is { } above ? $"more than {above.Text}" : constraints.Minimum is { } minimum ? $"at least {minimum.Text}" : null;
        var upper = constraints.ExclusiveMaximum is { } below ? $"less than {below.Text}" : constraints.Maximum is { } maximum ? $"at most {maximum.Text}" : null;
        var words = string.Join(" and ", new[] { lower, upper }.OfType<string>());
        return words.Length == 0 ? null : char.ToUpperInvariant(words[0]) + words.Substring(1) + ".";
    }

    private static string? Range(long? least, long? most, string unit) => (least, most) switch
    {
        (null, null) => null,
        (null or 0, { } maximum) => $"At most {Count(maximum, unit)}.",
        ({ } minimum, null) => minimum == 0 ? null : $"At least {Count(minimum, unit)}.",
        ({ } minimum, { } maximum) when minimum == maximum => $"Exactly {Count(minimum, unit)}.",
        ({ } minimum, { } maximum) => $"{minimum.ToString("N0", CultureInfo.InvariantCulture)} to {Count(maximum, unit)}.",
    };

    private static string Count(long count, string unit) => $"{count.ToString("N0", CultureInfo.InvariantCulture)} {unit}{(count == 1 ? "" : "s")}";
}
