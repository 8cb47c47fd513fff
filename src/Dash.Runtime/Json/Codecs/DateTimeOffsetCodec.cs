using System.Text;
using System.Text.Json;

namespace Dash.Runtime.Json;

/// <summary>
/// Instants with their offset (RFC 3339 date-time). UTC is written as <c>Z</c>, a fraction only when there is one. An instant that is
/// received without an offset counts as UTC.
/// </summary>
public readonly struct DateTimeOffsetCodec : ITextCodec<DateTimeOffset>
{
    private const string Expected = "a date and time (RFC 3339)";

    /// <inheritdoc/>
    public static DateTimeOffset Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw JsonFormatException.Unexpected(ref reader, Expected);
        }

        if (reader.HasValueSequence || reader.ValueIsEscaped)
        {
            return ReadCopy(ref reader);
        }

        return Rfc3339.TryParse(reader.ValueSpan, out var value) ? value : throw JsonFormatException.Misfit(ref reader, Expected);
    }

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, DateTimeOffset value)
    {
        // A UTC DateTime is written with Z, a DateTimeOffset with +00:00; neither with an empty fraction.
        if (value.Offset == TimeSpan.Zero)
        {
            writer.WriteStringValue(value.UtcDateTime);
        }
        else
        {
            writer.WriteStringValue(value);
        }
    }

    /// <inheritdoc/>
    public static string Format(DateTimeOffset value)
    {
        Span<byte> buffer = stackalloc byte[Rfc3339.LongestText];
        return Encoding.ASCII.GetString(buffer[..Rfc3339.Format(value, buffer)]);
    }

    private static DateTimeOffset ReadCopy(ref Utf8JsonReader reader)
    {
        Span<byte> buffer = stackalloc byte[Rfc3339.LongestText];
        var length = JsonText.Copy(ref reader, buffer);
        return length >= 0 && Rfc3339.TryParse(buffer[..length], out var value)
            ? value
            : throw JsonFormatException.Misfit(ref reader, Expected);
    }
}
