using System.Globalization;
using Dash.Generator.Document;

namespace Dash.SpecDiff.Schemas;

/// <summary>A limit as one comparable value.</summary>
/// <param name="Limit">The number that is written.</param>
/// <param name="Excludes">The number itself is not allowed.</param>
internal readonly record struct Bound(decimal Limit, bool Excludes = false)
{
    /// <summary>Numbers beyond what a decimal holds are as far away as can be.</summary>
    public static Bound Of(JsonNumber number, bool excludes = false)
    {
        if (decimal.TryParse(number.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var limit))
        {
            return new Bound(limit, excludes);
        }

        var isNegative = number.Text.StartsWith('-');
        return new Bound(isNegative ? decimal.MinValue : decimal.MaxValue, excludes);
    }

    public override string ToString() =>
        (Excludes ? "exclusive " : "") + Limit.ToString("0.############################", CultureInfo.InvariantCulture);
}
