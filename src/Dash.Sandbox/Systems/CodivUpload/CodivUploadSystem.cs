using System.Globalization;
using System.Text.Json.Nodes;
using Dash.Sandbox.Services;
using Dash.Sandbox.Specification;
using Dash.Sandbox.Storage;

namespace Dash.Sandbox.Systems.CodivUpload;

/// <summary>CodivUpload: one workspace behind one key, a limit that no header tells of, and errors that are one sentence with a list of details at times.</summary>
internal sealed class CodivUploadSystem : IApiSystem
{
    private readonly SystemParts _parts;
    private readonly BearerKeys<WorkspaceAccess> _keys = new(new WorkspaceAccess(DashSandboxOptions.CodivUploadKey));

    public CodivUploadSystem(SystemParts parts)
    {
        _parts = parts;
        var broadcasts = new BroadcastDesk(parts.Context);
        Services = [new CodivUploadService(parts, broadcasts)];
        Work = [new PostPublisher(parts.Context.Database, parts.Faults), broadcasts];
        Limits = new QuietRateLimits(parts.Options.CodivUploadRequestsPerMinute, parts.Options.RateLimitTime);
    }

    public IReadOnlyList<IApiService> Services { get; }

    public IReadOnlyList<IClockWork> Work { get; }

    public IRateLimits Limits { get; }

    public void Plant(SqliteSession session) => Seeds.Plant(session, _parts.Now);

    public IApiAccess Admit(string? key, ApiOperation? operation) => _keys.Demand(key, "Missing API key", "Invalid API key");

    public ApiProblem Refuse(IReadOnlyList<Violation> violations) => new(400, "Validation failed", violations);

    public ApiResponse Render(ApiProblem problem)
    {
        var body = new JsonObject { ["error"] = problem.Message };
        if (problem.Violations.Count > 0)
        {
            body["details"] = new JsonArray([.. problem.Violations.Select(violation => new JsonObject { ["path"] = PathOf(violation.Field), ["message"] = violation.Message })]);
        }

        foreach (var (name, value) in problem.Details ?? [])
        {
            body[name] = value?.DeepClone();
        }

        return new ApiResponse(problem.Status, body) { Headers = problem.Headers };
    }

    // Details name their place as a list of steps: members by name, items by number.
    private static JsonArray PathOf(string field) =>
    [
        .. field.Split(['.', '[', ']'], StringSplitOptions.RemoveEmptyEntries)
            .Select(step => int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? JsonValue.Create(number) : JsonValue.Create(step)),
    ];
}
