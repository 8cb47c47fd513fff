using System.Globalization;

namespace Dash.Sandbox.Storage;

/// <summary>The two shapes of an instant: microseconds in the database, ISO 8601 with <c>+00:00</c> on the wire.</summary>
internal static class Moment
{
    private const string Seconds = "yyyy-MM-dd'T'HH:mm:sszzz";
    private const string Microseconds = "yyyy-MM-dd'T'HH:mm:ss.ffffffzzz";

    public static long ToMicroseconds(DateTimeOffset instant) => (instant.UtcTicks - DateTimeOffset.UnixEpoch.Ticks) / TimeSpan.TicksPerMicrosecond;

    public static DateTimeOffset FromMicroseconds(long microseconds) => DateTimeOffset.UnixEpoch.AddTicks(microseconds * TimeSpan.TicksPerMicrosecond);

    /// <summary>With a fraction only when there is one, as scheduled times are written.</summary>
    public static string Text(DateTimeOffset instant) =>
        instant.ToUniversalTime().ToString(ToMicroseconds(instant) % 1_000_000 == 0 ? Seconds : Microseconds, CultureInfo.InvariantCulture);

    /// <summary>Always with microseconds, as created_at and updated_at are written.</summary>
    public static string PreciseText(DateTimeOffset instant) => instant.ToUniversalTime().ToString(Microseconds, CultureInfo.InvariantCulture);

    /// <summary>With milliseconds and a Z, as most other systems write times.</summary>
    public static string UtcText(DateTimeOffset instant) => instant.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    /// <summary>
    /// A time without an offset counts as UTC: the guide writes such times and does not say what they mean. A day alone is no time.
    /// </summary>
    public static DateTimeOffset? Parse(string? text) =>
        text?.Contains('T', StringComparison.OrdinalIgnoreCase) == true
        && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var instant)
            ? FromMicroseconds(ToMicroseconds(instant))
            : null;
}
