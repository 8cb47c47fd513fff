using Dash.Sandbox.Hosting;
using Dash.Sandbox.Services;
using Dash.Sandbox.Specification;
using Microsoft.AspNetCore.Http;

namespace Dash.Sandbox.Systems.Wonda;

/// <summary>Wonda publishes neither a number nor a header; the number here is our own, and only the refusal tells of it.</summary>
internal sealed class WondaRateLimits(TimeProvider time) : IRateLimits
{
    public const int RequestsPerMinute = 600;

    private readonly QuietRateLimits _quiet = new(RequestsPerMinute, time);

    public RateLimitState Count(string? key, ApiOperation? operation) => _quiet.Count(key, operation);

    public void Write(HttpResponse response, RateLimitState state) => _quiet.Write(response, state);

    public void Forget(HttpResponse response) => _quiet.Forget(response);

    public ApiProblem Refusal(RateLimitState state) => new(429, "Too many requests.") { Code = "rate_limit_exceeded" };
}
