using System.Globalization;
using System.Text.Json;

namespace Dash.Runtime.Json;

/// <summary>Numbers of single precision, written in the shortest form that reads back the same.</summary>
public readonly struct SingleCodec : ITextCodec<float>
{
    private const string Expected = "a number";

    /// <inheritdoc/>
    public static float Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.Number)
        {
            throw JsonFormatException.Unexpected(ref reader, Expected);
        }

        return reader.TryGetSingle(out var value) && float.IsFinite(value) ? value : throw JsonFormatException.Misfit(ref reader, "a number of single precision");
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The value is not finite: JSON has no such number.</exception>
    public static void Write(Utf8JsonWriter writer, float value) => writer.WriteNumberValue(value);

    /// <inheritdoc/>
    public static string Format(float value) => value.ToString("R", CultureInfo.InvariantCulture);
}
