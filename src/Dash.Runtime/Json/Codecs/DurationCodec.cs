using System.Text.Json;

namespace Dash.Runtime.Json;

/// <summary>Spans of time in the ISO 8601 form (RFC 3339, appendix A), months and years kept apart from exact time.</summary>
public readonly struct DurationCodec : ITextCodec<Duration>
{
    private const string Expected = "a duration (ISO 8601, such as P1M or PT90S)";

    /// <inheritdoc/>
    public static Duration Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw JsonFormatException.Unexpected(ref reader, Expected);
        }

        return Duration.TryParse(JsonText.Read(ref reader), out var value) ? value : throw JsonFormatException.Misfit(ref reader, Expected);
    }

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, Duration value) => writer.WriteStringValue(Format(value));

    /// <inheritdoc/>
    public static string Format(Duration value) => value.ToString();
}
