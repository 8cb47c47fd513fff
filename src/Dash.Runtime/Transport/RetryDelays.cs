using System.Net;

namespace Dash.Runtime;

/// <summary>How long to wait before an attempt: as long as the service says, else twice as long as before, with some chance in it.</summary>
internal static class RetryDelays
{
    /// <param name="retry">The options.</param>
    /// <param name="retries">How many there were already.</param>
    /// <param name="response">The answer to the last attempt; null when there was none.</param>
    /// <param name="now">The time by the clock of the options.</param>
    internal static TimeSpan Of(ApiRetryOptions retry, int retries, HttpResponseMessage? response, DateTimeOffset now)
    {
        var usual = TimeSpan.FromTicks(long.Min((long)double.Min(retry.BaseDelay.Ticks * double.Pow(2, retries), long.MaxValue / 2), retry.MaxDelay.Ticks));

        // Clients that failed together should not come back together; and never before the time they were given.
        var chance = Random.Shared.NextDouble();
        return response is not null && Said(response, now) is { } said
            ? said + TimeSpan.FromTicks((long)(retry.BaseDelay.Ticks * chance / 2))
            : TimeSpan.FromTicks((long)(usual.Ticks * (0.5 + (chance / 2))));
    }

    private static TimeSpan? Said(HttpResponseMessage response, DateTimeOffset now) => ServerTimes.RetryAfter(response.Headers, now)
        ?? (response.StatusCode == HttpStatusCode.TooManyRequests && RateLimit.Number(response.Headers, "x-ratelimit-remaining") is null or 0 ? ServerTimes.UntilReset(response.Headers, now) : null);
}
