using System.Globalization;
using System.Text.Json;

namespace Dash.Runtime.Json;

/// <summary>Whole numbers of 64 bits; <c>5.0</c> is whole, as JSON Schema has it.</summary>
public readonly struct Int64Codec : ITextCodec<long>
{
    private const string Expected = "a whole number of 64 bits";

    /// <inheritdoc/>
    public static long Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.Number)
        {
            throw JsonFormatException.Unexpected(ref reader, Expected);
        }

        return reader.TryGetInt64(out var value) ? value : ReadWhole(ref reader);
    }

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, long value) => writer.WriteNumberValue(value);

    /// <inheritdoc/>
    public static string Format(long value) => value.ToString(CultureInfo.InvariantCulture);

    private static long ReadWhole(ref Utf8JsonReader reader) =>
        reader.TryGetDecimal(out var value) && decimal.IsInteger(value) && value is >= long.MinValue and <= long.MaxValue
            ? (long)value
            : throw JsonFormatException.Misfit(ref reader, Expected);
}
