using Dash.Sandbox.Services;
using Dash.Sandbox.Specification;
using Microsoft.AspNetCore.Http;

namespace Dash.Sandbox.Hosting;

/// <summary>The way of a request to one of the APIs: limit, fault, key, route, judge, service, judge again, answer.</summary>
internal sealed class ApiEndpoint(SandboxContext context, SandboxFaults faults, RateLimiter limiter, IEnumerable<IApiService> services)
{
    private readonly OperationRouter _router = new(context.Specification.Operations);
    private readonly Dictionary<string, IApiService> _services = services.ToDictionary(service => service.Name, StringComparer.Ordinal);

    public bool Serves(string service) => _services.ContainsKey(service);

    public async Task HandleAsync(HttpContext http, string service, string path)
    {
        var key = BearerKey(http.Request);
        var limit = limiter.Count(context.Accounts.Find(key)?.Key ?? "");
        ResponseWriter.WriteRateLimit(http.Response, limit);
        RouteMatch? route = null;
        ApiResponse? response;
        try
        {
            Refuse(limit);
            route = _router.Match(service, http.Request.Method, path);
            var access = Authorize(route, key);
            Demand(route, http.Request.Method, service, path);
            response = await AnswerAsync(http, route, access).ConfigureAwait(false);
        }
        catch (ApiProblem problem)
        {
            WriteChallenge(http.Response, problem);
            response = problem.ToResponse();
        }

        if (response is null)
        {
            http.Abort();
            return;
        }

        await ResponseWriter.WriteAsync(http, ResponseJudge.Check(route?.Operation, response)).ConfigureAwait(false);
    }

    private async Task<ApiResponse?> AnswerAsync(HttpContext http, RouteMatch route, KeyAccess? access)
    {
        var request = await RequestReader.ReadAsync(http, route, access, context.BaseAddress).ConfigureAwait(false);
        var isCreate = request.Operation is { Service: "scheduler", Method: "POST" };
        if (isCreate && faults.TakeDrop(DropMoment.BeforeCommit))
        {
            return null;
        }

        var response = _services[request.Operation.Service].Handle(request);
        return isCreate && faults.TakeDrop(DropMoment.AfterCommit) ? null : response;
    }

    private void Refuse(RateLimitState limit)
    {
        if (limit.Exceeded)
        {
            throw new ApiProblem(429, $"Too many requests: {limit.Limit} a minute are allowed. Wait until x-ratelimit-reset.");
        }

        if (faults.TakeAnswer() is { } status)
        {
            throw new ApiProblem(status, "A fault of the sandbox, made on purpose; the request was not processed.");
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

    private static void Demand(RouteMatch route, string method, string service, string path)
    {
        if (route.Operation is not null)
        {
            return;
        }

        throw route.Methods.Count > 0
            ? new ApiProblem(405, $"{path} takes {string.Join(", ", route.Methods)}, not {method}.") { Allow = route.Methods }
            : ApiProblem.NotFound($"The {service} API has no path {path}.");
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
