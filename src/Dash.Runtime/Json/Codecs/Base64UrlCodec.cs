using System.Buffers.Text;
using System.Text.Json;

namespace Dash.Runtime.Json;

/// <summary>Bytes as base64 text in the alphabet for addresses and file names (RFC 4648, section 5), written without padding.</summary>
public readonly struct Base64UrlCodec : ITextCodec<byte[]>
{
    private const string Expected = "base64url text";

    /// <inheritdoc/>
    public static byte[] Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw JsonFormatException.Unexpected(ref reader, Expected);
        }

        var text = JsonText.Read(ref reader);
        return Base64Url.IsValid(text) ? Base64Url.DecodeFromChars(text) : throw JsonFormatException.Misfit(ref reader, Expected);
    }

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, byte[] value) => writer.WriteStringValue(Format(value));

    /// <inheritdoc/>
    public static string Format(byte[] value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Base64Url.EncodeToString(value);
    }
}
