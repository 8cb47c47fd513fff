using System.Text.Json;

namespace Dash.Runtime.Json;

/// <summary>UUIDs in the form with hyphens.</summary>
public readonly struct GuidCodec : ITextCodec<Guid>
{
    private const string Expected = "a UUID";

    /// <inheritdoc/>
    public static Guid Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw JsonFormatException.Unexpected(ref reader, Expected);
        }

        return reader.TryGetGuid(out var value) ? value : throw JsonFormatException.Misfit(ref reader, Expected);
    }

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, Guid value) => writer.WriteStringValue(value);

    /// <inheritdoc/>
    public static string Format(Guid value) => value.ToString("D");
}
