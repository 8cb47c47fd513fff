using System.Globalization;
using System.Text.Json;

namespace Dash.Runtime.Json;

/// <summary>Whole numbers of 32 bits; <c>5.0</c> is whole, as JSON Schema has it.</summary>
public readonly struct Int32Codec : ITextCodec<int>
{
    private const string Expected = "a whole number of 32 bits";

    /// <inheritdoc/>
    public static int Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.Number)
        {
            throw JsonFormatException.Unexpected(ref reader, Expected);
        }

        return reader.TryGetInt32(out var value) ? value : ReadWhole(ref reader);
    }

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, int value) => writer.WriteNumberValue(value);

    /// <inheritdoc/>
    public static string Format(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static int ReadWhole(ref Utf8JsonReader reader) =>
        reader.TryGetDecimal(out var value) && decimal.IsInteger(value) && value is >= int.MinValue and <= int.MaxValue
            ? (int)value
            : throw JsonFormatException.Misfit(ref reader, Expected);
}
