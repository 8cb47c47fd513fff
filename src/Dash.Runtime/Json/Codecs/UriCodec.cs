using System.Text.Json;

namespace Dash.Runtime.Json;

/// <summary>Absolute and relative URIs; what was received is what is written, never a normalised form.</summary>
public readonly struct UriCodec : ITextCodec<Uri>
{
    private const string Expected = "a URI";

    /// <inheritdoc/>
    public static Uri Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw JsonFormatException.Unexpected(ref reader, Expected);
        }

        return Uri.TryCreate(JsonText.Read(ref reader), UriKind.RelativeOrAbsolute, out var value)
            ? value
            : throw JsonFormatException.Misfit(ref reader, Expected);
    }

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, Uri value) => writer.WriteStringValue(Format(value));

    /// <inheritdoc/>
    public static string Format(Uri value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value.OriginalString;
    }
}
