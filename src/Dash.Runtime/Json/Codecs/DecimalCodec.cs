using System.Globalization;
using System.Text.Json;

namespace Dash.Runtime.Json;

/// <summary>Decimal numbers; trailing zeros are kept.</summary>
public readonly struct DecimalCodec : ITextCodec<decimal>
{
    /// <inheritdoc/>
    public static decimal Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.Number)
        {
            throw JsonFormatException.Unexpected(ref reader, "a number");
        }

        return reader.TryGetDecimal(out var value) ? value : throw JsonFormatException.Misfit(ref reader, "a number of at most 28 digits");
    }

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, decimal value) => writer.WriteNumberValue(value);

    /// <inheritdoc/>
    public static string Format(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
