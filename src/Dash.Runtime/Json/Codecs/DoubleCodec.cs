using System.Globalization;
using System.Text.Json;

namespace Dash.Runtime.Json;

/// <summary>Numbers of double precision, written in the shortest form that reads back the same.</summary>
public readonly struct DoubleCodec : ITextCodec<double>
{
    private const string Expected = "a number";

    /// <inheritdoc/>
    public static double Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.Number)
        {
            throw JsonFormatException.Unexpected(ref reader, Expected);
        }

        return reader.TryGetDouble(out var value) && double.IsFinite(value) ? value : throw JsonFormatException.Misfit(ref reader, "a number of double precision");
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The value is not finite: JSON has no such number.</exception>
    public static void Write(Utf8JsonWriter writer, double value) => writer.WriteNumberValue(value);

    /// <inheritdoc/>
    public static string Format(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}
