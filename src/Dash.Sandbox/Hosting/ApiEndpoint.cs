using Dash.Sandbox.Faults;
using Dash.Sandbox.Services;
using Dash.Sandbox.Specification;
using Dash.Sandbox.Systems;
using Microsoft.AspNetCore.Http;

namespace Dash.Sandbox.Hosting;

/// <summary>The way of a request to one of the APIs: limit, fault, key, route, judge, service, judge again, answer. The manners are those of its system.</summary>
internal sealed class ApiEndpoint(SandboxContext context, RequestMonitor monitor, SystemList systems)
{
    private readonly OperationRouter _router = new(context.Specification.Operations);

    public IReadOnlyCollection<string> Services => systems.Services;

    public bool Serves(string service) => systems.Find(service) is not null;

    public async Task HandleAsync(HttpContext http, string service, string path)
    {
        var door = systems.Find(service)!;
        var route = _router.Match(service, http.Request.Method, path);
        var body = await RequestBody.ReadAsync(http, RequestBody.LargestOf(route.Operation, http.Request)).ConfigureAwait(false);
        var request = monitor.Recorder.Record(http, service, path, body.Bytes);
        var limit = door.System.Limits.Count(BearerKey(http.Request), route.Operation);
        door.System.Limits.Write(http.Response, limit);
        using var strike = limit.Exceeded ? new FaultStrike(monitor.Faults, request, fault: null, plan: null) : monitor.Faults.Aim(request);
        if (strike.Take(FaultKind.Answer) is { } fault)
        {
            monitor.Recorder.Answered(request, fault.Status);
            await monitor.Faulty.WriteAsync(http, fault, door.System, limit).ConfigureAwait(false);
            return;
        }

        await monitor.Faulty.WaitAsync(strike, FaultKind.Delay, http.RequestAborted).ConfigureAwait(false);
        if (Answer(http, new AdmittedRequest(request, body, route, door) { Limit = limit }, strike) is not { } response)
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
        var system = admitted.Door.System;
        if (admitted.Limit.Exceeded)
        {
            return system.Render(system.Limits.Refusal(admitted.Limit));
        }

        var operation = admitted.Route.Operation;
        try
        {
            var access = operation is { NeedsKey: false } ? null : system.Admit(BearerKey(http.Request), operation);
            Demand(admitted.Route, admitted.Facts);
            return Judged(system, operation, Process(admitted.Door, RequestReader.Read(http, admitted, access, context.BaseAddress), strike));
        }
        catch (ApiProblem problem)
        {
            WriteChallenge(http.Response, problem);
            return Judged(system, operation, system.Render(problem));
        }
    }

    private static ApiResponse? Judged(IApiSystem system, ApiOperation? operation, ApiResponse? response) =>
        response is null ? null : ResponseJudge.Check(system, operation, response);

    // Nothing is answered where the connection breaks.
    private static ApiResponse? Process(SystemService door, ApiRequest request, FaultStrike strike)
    {
        if (strike.Take(FaultKind.DropBeforeCommit) is not null)
        {
            return null;
        }

        var response = door.Service.Handle(request);
        return strike.Take(FaultKind.DropAfterCommit) is null ? response : null;
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
