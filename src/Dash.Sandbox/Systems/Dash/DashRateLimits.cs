using System.Globalization;
using Dash.Sandbox.Hosting;
using Dash.Sandbox.Services;
using Dash.Sandbox.Specification;
using Microsoft.AspNetCore.Http;

namespace Dash.Sandbox.Systems.Dash;

/// <summary>The allowance of Dash Social: so many requests a minute for each key, told in three headers.</summary>
internal sealed class DashRateLimits(Accounts accounts, DashSandboxOptions options) : IRateLimits
{
    private static readonly string[] Headers = ["x-ratelimit-limit", "x-ratelimit-remaining", "x-ratelimit-reset"];
    private readonly RateLimiter _limiter = new(options.RequestsPerMinute, TimeSpan.FromMinutes(1), options.RateLimitTime);

    public RateLimitState Count(string? key, ApiOperation? operation) => _limiter.Count(accounts.Find(key)?.Key ?? "");

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

    public ApiProblem Refusal(RateLimitState state) => new(429, $"Too many requests: {state.Limit} a minute are allowed. Wait until x-ratelimit-reset.");
}
