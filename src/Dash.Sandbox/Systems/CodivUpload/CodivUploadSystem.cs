using System.Text.Json.Nodes;
using Dash.Sandbox.Services;
using Dash.Sandbox.Specification;
using Dash.Sandbox.Storage;

namespace Dash.Sandbox.Systems.CodivUpload;

/// <summary>CodivUpload: one workspace behind one key, 100 requests a minute, and errors that are one sentence with a list of details at times.</summary>
internal sealed class CodivUploadSystem(SystemParts parts) : IApiSystem
{
    private const int RequestsPerMinute = 100;
    private readonly BearerKeys<WorkspaceAccess> _keys = new(new WorkspaceAccess(DashSandboxOptions.CodivUploadKey));

    public IReadOnlyList<IApiService> Services { get; } = [];

    public IReadOnlyList<IClockWork> Work { get; } = [];

    public IRateLimits Limits { get; } = new QuietRateLimits(RequestsPerMinute, parts.Options.RateLimitTime);

    public void Plant(SqliteSession session)
    {
    }

    public IApiAccess Admit(string? key, ApiOperation? operation) => _keys.Demand(key, "Missing API key", "Invalid API key");

    public ApiProblem Refuse(IReadOnlyList<Violation> violations) => new(400, "Validation failed", violations);

    public ApiResponse Render(ApiProblem problem)
    {
        var body = new JsonObject { ["error"] = problem.Message };
        if (problem.Violations.Count > 0)
        {
            body["details"] = new JsonArray([.. problem.Violations.Select(violation => new JsonObject { ["path"] = violation.Field, ["message"] = violation.Message })]);
        }

        foreach (var (name, value) in problem.Details ?? [])
        {
            body[name] = value?.DeepClone();
        }

        return new ApiResponse(problem.Status, body) { Headers = problem.Headers };
    }
}
