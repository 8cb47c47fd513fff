using Dash.Sandbox.Hosting;
using Dash.Sandbox.Services;
using Dash.Sandbox.Specification;
using Microsoft.AspNetCore.Http;

namespace Dash.Sandbox.Systems;

/// <summary>An allowance per key and minute of a system that documents no headers for it: a client learns of it by the refusal alone.</summary>
internal sealed class QuietRateLimits(int perMinute, TimeProvider time) : IRateLimits
{
    private readonly RateLimiter _limiter = new(perMinute, TimeSpan.FromMinutes(1), time);

    public RateLimitState Count(string? key, ApiOperation? operation) => _limiter.Count(key ?? "");

    public void Write(HttpResponse response, RateLimitState state)
    {
    }

    public void Forget(HttpResponse response)
    {
    }

    public ApiProblem Refusal(RateLimitState state) => new(429, $"Rate limit exceeded: {state.Limit} requests per minute.") { Code = "rate_limited" };
}
