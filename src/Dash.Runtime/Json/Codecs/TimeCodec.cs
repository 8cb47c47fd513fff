using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Dash.Runtime.Json;

/// <summary>
/// Times of day as <c>HH:mm:ss</c>, with a fraction only when there is one. RFC 3339 lets an offset follow (<c>10:30:00+02:00</c>): it
/// is read over, since a time of day has no place for it.
/// </summary>
public readonly partial struct TimeCodec : ITextCodec<TimeOnly>
{
    private const string Expected = "a time of day (HH:mm:ss)";
    private const string Pattern = "HH:mm:ss.FFFFFFF";

    private static readonly string[] Patterns = [Pattern, "HH:mm:ss", "HH:mm"];

    /// <inheritdoc/>
    public static TimeOnly Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw JsonFormatException.Unexpected(ref reader, Expected);
        }

        var text = JsonText.Read(ref reader);
        return TryParse(text, out var value) || (Form().Match(text) is { Success: true } match && TryParse(Plain(match), out value))
            ? value
            : throw JsonFormatException.Misfit(ref reader, Expected);
    }

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, TimeOnly value) => writer.WriteStringValue(Format(value));

    /// <inheritdoc/>
    public static string Format(TimeOnly value) => value.ToString(Pattern, CultureInfo.InvariantCulture);

    private static bool TryParse(string text, out TimeOnly value) =>
        TimeOnly.TryParseExact(text, Patterns, CultureInfo.InvariantCulture, DateTimeStyles.None, out value);

    /// <summary>What .NET can hold: no offset, seven digits of a fraction, and the last moment of the minute for a leap second.</summary>
    private static string Plain(Match match) => match.Groups["seconds"].Value == "60"
        ? $"{match.Groups["minutes"].Value}:59.9999999"
        : $"{match.Groups["minutes"].Value}:{match.Groups["seconds"].Value}{match.Groups["fraction"].Value}";

    [GeneratedRegex(
        @"\A(?<minutes>[0-9]{2}:[0-9]{2}):(?<seconds>[0-9]{2})(?<fraction>\.[0-9]{1,7})?[0-9]*([Zz]|[+-][0-9]{2}:?[0-9]{2})?\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Form();
}
