using System.Text.Json;

namespace Dash.Runtime.Json;

/// <summary>Bytes as base64 text.</summary>
public readonly struct BytesCodec : ITextCodec<byte[]>
{
    private const string Expected = "base64 text";

    /// <inheritdoc/>
    public static byte[] Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw JsonFormatException.Unexpected(ref reader, Expected);
        }

        return reader.TryGetBytesFromBase64(out var value) ? value : throw JsonFormatException.Misfit(ref reader, Expected);
    }

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, byte[] value)
    {
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteBase64StringValue(value);
    }

    /// <inheritdoc/>
    public static string Format(byte[] value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Convert.ToBase64String(value);
    }
}
