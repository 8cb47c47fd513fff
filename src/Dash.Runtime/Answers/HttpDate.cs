using System.Globalization;
using Dash.Runtime.Json;

namespace Dash.Runtime;

/// <summary>Dates as HTTP writes them (RFC 9110, 5.6.7), which documents call <c>date-time</c> all the same.</summary>
internal static class HttpDate
{
    /// <summary>The text as RFC 3339 has it where it is such a date and an instant is wanted, else the text.</summary>
    internal static string Normalize<T>(string text) =>
        typeof(T) == typeof(DateTimeOffset) && DateTimeOffset.TryParseExact(text, "r", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant)
            ? DateTimeOffsetCodec.Format(instant)
            : text;
}
