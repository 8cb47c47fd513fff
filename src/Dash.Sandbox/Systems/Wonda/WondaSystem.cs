using System.Text.Json.Nodes;
using Dash.Sandbox.Services;
using Dash.Sandbox.Specification;
using Dash.Sandbox.Storage;

namespace Dash.Sandbox.Systems.Wonda;

/// <summary>Wonda: one paid account behind one key, and errors with a message and a code.</summary>
internal sealed class WondaSystem(SystemParts parts) : IApiSystem
{
    private const int RequestsPerMinute = 60;
    private readonly BearerKeys<WorkspaceAccess> _keys = new(new WorkspaceAccess(DashSandboxOptions.WondaKey));

    public IReadOnlyList<IApiService> Services { get; } = [];

    public IReadOnlyList<IClockWork> Work { get; } = [];

    public IRateLimits Limits { get; } = new QuietRateLimits(RequestsPerMinute, parts.Options.RateLimitTime);

    public void Plant(SqliteSession session)
    {
    }

    public IApiAccess Admit(string? key, ApiOperation? operation) => _keys.Demand(key, "The API key is missing.", "The key is wrong.");

    public ApiProblem Refuse(IReadOnlyList<Violation> violations) =>
        new(400, $"{violations[0].Field}: {violations[0].Message}", violations) { Code = "validation_error" };

    public ApiResponse Render(ApiProblem problem)
    {
        var error = new JsonObject { ["message"] = problem.Message, ["code"] = problem.Code ?? CodeOf(problem.Status) };
        foreach (var (name, value) in problem.Details ?? [])
        {
            error[name] = value?.DeepClone();
        }

        return new ApiResponse(problem.Status, new JsonObject { ["error"] = error }) { Headers = problem.Headers };
    }

    private static string CodeOf(int status) => status switch
    {
        401 => "unauthorized",
        403 => "forbidden",
        404 => "not_found",
        429 => "throttled",
        >= 500 => "internal_error",
        _ => "validation_error",
    };
}
