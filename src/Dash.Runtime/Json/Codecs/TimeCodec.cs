using System.Globalization;
using System.Text.Json;

namespace Dash.Runtime.Json;

/// <summary>Times of day as <c>HH:mm:ss</c>, with a fraction only when there is one.</summary>
public readonly struct TimeCodec : ITextCodec<TimeOnly>
{
    private const string Expected = "a time of day (HH:mm:ss)";

    private static readonly string[] Patterns = ["HH:mm:ss.FFFFFFF", "HH:mm:ss", "HH:mm"];

    /// <inheritdoc/>
    public static TimeOnly Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw JsonFormatException.Unexpected(ref reader, Expected);
        }

        return TimeOnly.TryParseExact(JsonText.Read(ref reader), Patterns, CultureInfo.InvariantCulture, DateTimeStyles.None, out var value)
            ? value
            : throw JsonFormatException.Misfit(ref reader, Expected);
    }

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, TimeOnly value) => writer.WriteStringValue(Format(value));

    /// <inheritdoc/>
    public static string Format(TimeOnly value) => value.ToString(Patterns[0], CultureInfo.InvariantCulture);
}
