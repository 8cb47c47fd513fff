using System.Net.Http.Headers;

namespace Dash.Runtime;

/// <summary>Times that an answer names, as spans from now. The service's own clock is heeded, since the caller's may be off.</summary>
internal static class ServerTimes
{
    // A smaller number is no date since 1973, so it counts seconds from now: services use both.
    private const long SmallestInstant = 100_000_000;

    private static readonly TimeSpan LongestWindow = TimeSpan.FromHours(1);

    internal static TimeSpan? RetryAfter(HttpResponseHeaders headers, DateTimeOffset now) => headers.RetryAfter switch
    {
        { Delta: { } delta } => delta,
        { Date: { } date } when headers.Date is { } sent && date > sent => date - sent,
        { Date: { } date } => NotBelowZero(date - now),
        _ => null,
    };

    /// <summary>When the next window begins (header <c>x-ratelimit-reset</c>, seconds since 1970 or from now).</summary>
    internal static DateTimeOffset? ResetAt(HttpResponseHeaders headers, DateTimeOffset now) => Reset(headers) switch
    {
        { } seconds and < SmallestInstant => now.AddSeconds(seconds),
        { } instant and <= LastInstant => DateTimeOffset.FromUnixTimeSeconds(instant),
        _ => null,
    };

    internal static TimeSpan? UntilReset(HttpResponseHeaders headers, DateTimeOffset now)
    {
        if (Reset(headers) is not { } reset || reset > LastInstant)
        {
            return null;
        }

        if (reset < SmallestInstant)
        {
            return TimeSpan.FromSeconds(reset);
        }

        var instant = DateTimeOffset.FromUnixTimeSeconds(reset);

        // A simulated service may stamp its answers with another clock than the one it counts by: only a plausible span is believed.
        return headers.Date is { } sent && instant - sent is var span && span >= TimeSpan.Zero && span <= LongestWindow ? span : NotBelowZero(instant - now);
    }

    // The last second of the year 9999.
    private const long LastInstant = 253_402_300_799;

    private static long? Reset(HttpResponseHeaders headers) => RateLimit.Number(headers, "x-ratelimit-reset");

    private static TimeSpan NotBelowZero(TimeSpan span) => span > TimeSpan.Zero ? span : TimeSpan.Zero;
}
