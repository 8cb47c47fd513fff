using System.Globalization;
using System.Net.Http.Headers;

namespace Dash.Runtime;

/// <summary>What an answer says about the caller's allowance (headers <c>x-ratelimit-*</c>).</summary>
/// <param name="Limit">Calls allowed in a window; null when not said.</param>
/// <param name="Remaining">Calls left in this window; null when not said.</param>
/// <param name="ResetAt">When the next window begins; null when not said.</param>
public sealed record RateLimit(long? Limit, long? Remaining, DateTimeOffset? ResetAt)
{
    internal static RateLimit? From(HttpResponseHeaders headers, DateTimeOffset now)
    {
        var (limit, remaining) = (Number(headers, "x-ratelimit-limit"), Number(headers, "x-ratelimit-remaining"));
        var resetAt = ServerTimes.ResetAt(headers, headers.Date ?? now);
        return limit is null && remaining is null && resetAt is null ? null : new RateLimit(limit, remaining, resetAt);
    }

    internal static long? Number(HttpResponseHeaders headers, string name) =>
        headers.TryGetValues(name, out var values) && long.TryParse(values.First(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
