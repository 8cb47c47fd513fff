using Dash.Sandbox.Faults;
using Dash.Sandbox.Services;
using Dash.Sandbox.Specification;
using Microsoft.AspNetCore.Http;

namespace Dash.Sandbox.Hosting;

/// <summary>The way of a request to one of the APIs: limit, fault, key, route, judge, service, judge again, answer.</summary>
internal sealed class ApiEndpoint(SandboxContext context, RequestMonitor monitor, RateLimiter limiter, IEnumerable<IApiService> services)
{
    private readonly OperationRouter _router = new(context.Specification.Operations);
    private readonly Dictionary<string, IApiService> _services = services.ToDictionary(service => service.Name, StringComparer.Ordinal);

    public bool Serves(string service) => _services.ContainsKey(service);

    public async Task HandleAsync(HttpContext http, string service, string path)
    {
        var body = await RequestBody.ReadAsync(http).ConfigureAwait(false);
        var request = monitor.Recorder.Record(http, service, path, body.Bytes);
        var limit = limiter.Count(context.Accounts.Find(BearerKey(http.Request))?.Key ?? "");
        ResponseWriter.WriteRateLimit(http.Response, limit);
        using var strike = limit.Exceeded ? new FaultStrike(monitor.Faults, request, fault: null, plan: null) : monitor.Faults.Aim(request);
        if (strike.Take(FaultKind.Answer) is { } fault)
        {
            monitor.Recorder.Answered(request, fault.Status);
            await monitor.Faulty.WriteAsync(http, fault).ConfigureAwait(false);
            return;
        }

        await monitor.Faulty.WaitAsync(strike, FaultKind.Delay, http.RequestAborted).ConfigureAwait(false);
        if (Answer(http, new AdmittedRequest(request, body, limit), strike) is not { } response)
        {
            http.Abort();
            return;
        }

        if (response.Status < 400)
        {
            await monitor.Faulty.WaitAsync(strike, FaultKind.DelayAfterCommit, http.RequestAborted).ConfigureAwait(false);
        }

        monitor.Recorder.Answered(request, response.Status);
        await monitor.Faulty.WriteAsync(http, response, strike).ConfigureAwait(false);
    }

    private ApiResponse? Answer(HttpContext http, AdmittedRequest admitted, FaultStrike strike)
    {
        var (request, body, limit) = admitted;
        RouteMatch? route = null;
        try
        {
            Refuse(limit);
            route = _router.Match(request.Service, request.Method, request.Path);
            var access = Authorize(route, BearerKey(http.Request));
            Demand(route, request);
            return Judged(route.Operation, Process(RequestReader.Read(http, body, route, access, context.BaseAddress), strike));
        }
        catch (ApiProblem problem)
        {
            WriteChallenge(http.Response, problem);
            return Judged(route?.Operation, problem.ToResponse());
        }
    }

    private static ApiResponse? Judged(ApiOperation? operation, ApiResponse? response) => response is null ? null : ResponseJudge.Check(operation, response);

    // Nothing is answered where the connection breaks.
    private ApiResponse? Process(ApiRequest request, FaultStrike strike)
    {
        if (strike.Take(FaultKind.DropBeforeCommit) is not null)
        {
            return null;
        }

        var response = _services[request.Operation.Service].Handle(request);
        return strike.Take(FaultKind.DropAfterCommit) is null ? response : null;
    }

    private static void Refuse(RateLimitState limit)
    {
        if (limit.Exceeded)
        {
            throw new ApiProblem(429, $"Too many requests: {limit.Limit} a minute are allowed. Wait until x-ratelimit-reset.");
        }
    }

    // An unknown path needs a key too: a stranger is not told what exists.
    private KeyAccess? Authorize(RouteMatch route, string? key)
    {
        if (route.Operation is { NeedsKey: false })
        {
            return null;
        }

        return context.Accounts.Find(key) ?? throw new ApiProblem(401, key is null
            ? "Missing API key. Send it as Authorization: Bearer <key>."
            : "The API key is not valid. Check it in the Developer section, or use a key of this sandbox.");
    }

    private static void Demand(RouteMatch route, RequestFacts request)
    {
        if (route.Operation is not null)
        {
            return;
        }

        throw route.Methods.Count > 0
            ? new ApiProblem(405, $"{request.Path} takes {string.Join(", ", route.Methods)}, not {request.Method}.") { Allow = route.Methods }
            : ApiProblem.NotFound($"The {request.Service} API has no path {request.Path}.");
    }

    private static void WriteChallenge(HttpResponse response, ApiProblem problem)
    {
        if (problem.Status == 401)
        {
            response.Headers.WWWAuthenticate = "Bearer";
        }

        if (problem.Allow.Count > 0)
        {
            response.Headers.Allow = string.Join(", ", problem.Allow);
        }
    }

    internal static string? BearerKey(HttpRequest request) =>
        request.Headers.Authorization.ToString() is var header && header.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase)
            ? header["Bearer ".Length..].Trim()
            : null;
}
