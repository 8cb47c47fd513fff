using Dash.Sandbox.Services;
using Dash.Sandbox.Specification;
using Dash.Sandbox.Storage;

namespace Dash.Sandbox.Systems.Wonda;

/// <summary>Wonda: one document, one account of which a second key is not paid for, and errors with a code for programs.</summary>
internal sealed class WondaSystem : IApiSystem
{
    public const string Name = "wonda";

    private readonly SystemParts _parts;
    private readonly BearerKeys<WondaAccess> _keys = new(
        new WondaAccess(DashSandboxOptions.WondaKey, IsPaid: true), new WondaAccess(DashSandboxOptions.UnpaidWondaKey, IsPaid: false));

    public WondaSystem(SystemParts parts)
    {
        _parts = parts;
        Limits = new WondaRateLimits(parts.Options.RateLimitTime);
        Work = [new WondaPublisher(parts.Context.Database, parts.Faults)];
        Services = [new WondaService(parts.Context)];
    }

    public IReadOnlyList<IApiService> Services { get; }

    public IReadOnlyList<IClockWork> Work { get; }

    public IRateLimits Limits { get; }

    public void Plant(SqliteSession session)
    {
        new WondaMediaStore(session).Plant(_parts.Now);
        WondaJobs.Plant(session, _parts.Now);
    }

    public IApiAccess Admit(string? key, ApiOperation? operation) =>
        _keys.Demand(key, "The key is missing. Send it as Authorization: Bearer <key>.", "The key is wrong.");

    public ApiProblem Refuse(IReadOnlyList<Violation> violations) =>
        WondaProblems.NotValid(string.Join(" ", violations.Select(violation => $"{violation.Field}: {violation.Message}")));

    public ApiResponse Render(ApiProblem problem) => new(problem.Status, WondaProblems.Body(problem)) { Headers = problem.Headers };
}
