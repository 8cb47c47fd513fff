using System.Globalization;
using Dash.Sandbox.Hosting;
using Dash.Sandbox.Services;
using Dash.Sandbox.Specification;
using Microsoft.AspNetCore.Http;

namespace Dash.Sandbox.Systems.PostEverywhere;

/// <summary>60 requests a minute and 1,000 an hour for each key; the headers tell of the window that has less left.</summary>
internal sealed class PostEverywhereRateLimits(TimeProvider time) : IRateLimits
{
    private static readonly string[] Headers = ["X-RateLimit-Limit", "X-RateLimit-Remaining", "X-RateLimit-Reset"];

    private readonly RateLimiter _minute = new(60, TimeSpan.FromMinutes(1), time);
    private readonly RateLimiter _hour = new(1000, TimeSpan.FromHours(1), time);

    public RateLimitState Count(string? key, ApiOperation? operation)
    {
        var (minute, hour) = (_minute.Count(key ?? ""), _hour.Count(key ?? ""));
        return hour.Exceeded || hour.Remaining < minute.Remaining ? hour : minute;
    }

    public void Write(HttpResponse response, RateLimitState state)
    {
        response.Headers[Headers[0]] = state.Limit.ToString(CultureInfo.InvariantCulture);
        response.Headers[Headers[1]] = state.Remaining.ToString(CultureInfo.InvariantCulture);
        response.Headers[Headers[2]] = state.ResetsAt.ToString(CultureInfo.InvariantCulture);
    }

    public void Forget(HttpResponse response)
    {
        foreach (var name in Headers)
        {
            response.Headers.Remove(name);
        }
    }

    public ApiProblem Refusal(RateLimitState state)
    {
        var wait = Math.Max(1, state.ResetsAt - time.GetUtcNow().ToUnixTimeSeconds()).ToString(CultureInfo.InvariantCulture);
        return new ApiProblem(429, $"Wait {wait} seconds.")
        {
            Code = "rate_limited",
            Headers = new Dictionary<string, string>(StringComparer.Ordinal) { ["Retry-After"] = wait },
        };
    }
}
