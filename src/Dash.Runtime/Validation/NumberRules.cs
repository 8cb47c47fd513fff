using System.Globalization;
using System.Numerics;

namespace Dash.Runtime.Validation;

/// <summary>Rules about numbers. Whole numbers are compared as decimals, which hold all of them and fractions as limits.</summary>
public static class NumberRules
{
    /// <summary><c>minimum</c>.</summary>
    /// <typeparam name="T">The type both are compared in.</typeparam>
    /// <param name="run">Takes the finding.</param>
    /// <param name="value">The number.</param>
    /// <param name="limit">The least value allowed.</param>
    public static void Minimum<T>(ref ValidationRun run, T value, T limit)
        where T : struct, INumber<T>
    {
        if (value < limit)
        {
            Add(ref run, "minimum", value, limit);
        }
    }

    /// <summary><c>maximum</c>.</summary>
    /// <typeparam name="T">The type both are compared in.</typeparam>
    /// <param name="run">Takes the finding.</param>
    /// <param name="value">The number.</param>
    /// <param name="limit">The greatest value allowed.</param>
    public static void Maximum<T>(ref ValidationRun run, T value, T limit)
        where T : struct, INumber<T>
    {
        if (value > limit)
        {
            Add(ref run, "maximum", value, limit);
        }
    }

    /// <summary><c>exclusiveMinimum</c>.</summary>
    /// <typeparam name="T">The type both are compared in.</typeparam>
    /// <param name="run">Takes the finding.</param>
    /// <param name="value">The number.</param>
    /// <param name="limit">The value that must be exceeded.</param>
    public static void ExclusiveMinimum<T>(ref ValidationRun run, T value, T limit)
        where T : struct, INumber<T>
    {
        if (value <= limit)
        {
            Add(ref run, "exclusiveMinimum", value, limit);
        }
    }

    /// <summary><c>exclusiveMaximum</c>.</summary>
    /// <typeparam name="T">The type both are compared in.</typeparam>
    /// <param name="run">Takes the finding.</param>
    /// <param name="value">The number.</param>
    /// <param name="limit">The value that must not be reached.</param>
    public static void ExclusiveMaximum<T>(ref ValidationRun run, T value, T limit)
        where T : struct, INumber<T>
    {
        if (value >= limit)
        {
            Add(ref run, "exclusiveMaximum", value, limit);
        }
    }

    /// <summary><c>multipleOf</c>.</summary>
    /// <param name="run">Takes the finding.</param>
    /// <param name="value">The number.</param>
    /// <param name="factor">Greater than zero.</param>
    public static void MultipleOf(ref ValidationRun run, decimal value, decimal factor)
    {
        if (value % factor != 0)
        {
            Add(ref run, "multipleOf", value, factor);
        }
    }

    /// <summary><c>multipleOf</c> for a binary number, which is read as the shortest decimal that stands for it: 0.3 is a multiple of 0.1.</summary>
    /// <param name="run">Takes the finding.</param>
    /// <param name="value">The number; one beyond the range of decimals has no digits after the point and is not checked.</param>
    /// <param name="factor">Greater than zero.</param>
    public static void MultipleOf(ref ValidationRun run, double value, decimal factor)
    {
        if (Math.Abs(value) < (double)decimal.MaxValue)
        {
            MultipleOf(ref run, (decimal)value, factor);
        }
    }

    /// <summary><c>multipleOf</c> for a short binary number, read as the shortest decimal as well.</summary>
    /// <param name="run">Takes the finding.</param>
    /// <param name="value">The number; one beyond the range of decimals is not checked.</param>
    /// <param name="factor">Greater than zero.</param>
    public static void MultipleOf(ref ValidationRun run, float value, decimal factor)
    {
        if (Math.Abs(value) < (float)decimal.MaxValue)
        {
            MultipleOf(ref run, (decimal)value, factor);
        }
    }

    private static void Add<T>(ref ValidationRun run, string rule, T value, T limit)
        where T : struct, INumber<T> => run.Add(rule, limit.ToString(null, CultureInfo.InvariantCulture), value.ToString(null, CultureInfo.InvariantCulture));
}
