using System.Text.Json;

namespace Dash.Runtime.Json;

/// <summary>Text.</summary>
public readonly struct StringCodec : ITextCodec<string>
{
    /// <inheritdoc/>
    public static string Read(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.String
        ? JsonText.Read(ref reader)
        : throw JsonFormatException.Unexpected(ref reader, "a string");

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStringValue(value);
    }

    /// <inheritdoc/>
    public static string Format(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value;
    }
}
