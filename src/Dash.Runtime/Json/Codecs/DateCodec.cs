using System.Globalization;
using System.Text.Json;

namespace Dash.Runtime.Json;

/// <summary>Days as <c>yyyy-MM-dd</c> (RFC 3339 full-date).</summary>
public readonly struct DateCodec : ITextCodec<DateOnly>
{
    private const string Pattern = "yyyy-MM-dd";
    private const string Expected = "a date (yyyy-MM-dd)";

    /// <inheritdoc/>
    public static DateOnly Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw JsonFormatException.Unexpected(ref reader, Expected);
        }

        return DateOnly.TryParseExact(JsonText.Read(ref reader), Pattern, CultureInfo.InvariantCulture, DateTimeStyles.None, out var value)
            ? value
            : throw JsonFormatException.Misfit(ref reader, Expected);
    }

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, DateOnly value) => writer.WriteStringValue(Format(value));

    /// <inheritdoc/>
    public static string Format(DateOnly value) => value.ToString(Pattern, CultureInfo.InvariantCulture);
}
