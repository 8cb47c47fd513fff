using System.Globalization;
using System.Text.Json;

namespace Dash.Runtime.Json;

/// <summary>Whole numbers of 64 bits that are not negative; <c>5.0</c> is whole, as JSON Schema has it.</summary>
public readonly struct UInt64Codec : ITextCodec<ulong>
{
    private const string Expected = "a whole number of 64 bits that is not negative";

    /// <inheritdoc/>
    public static ulong Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.Number)
        {
            throw JsonFormatException.Unexpected(ref reader, Expected);
        }

        return reader.TryGetUInt64(out var value) ? value : ReadWhole(ref reader);
    }

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, ulong value) => writer.WriteNumberValue(value);

    /// <inheritdoc/>
    public static string Format(ulong value) => value.ToString(CultureInfo.InvariantCulture);

    private static ulong ReadWhole(ref Utf8JsonReader reader) =>
        reader.TryGetDecimal(out var value) && decimal.IsInteger(value) && value is >= 0 and <= ulong.MaxValue
            ? (ulong)value
            : throw JsonFormatException.Misfit(ref reader, Expected);
}
