using System.Text.Json.Nodes;
using Dash.Sandbox.Services;
using Dash.Sandbox.Specification;
using Dash.Sandbox.Storage;

namespace Dash.Sandbox.Systems.PostEverywhere;

/// <summary>PostEverywhere: one organization behind one key, and an envelope around every answer, errors too.</summary>
internal sealed class PostEverywhereSystem(SystemParts parts) : IApiSystem
{
    private const int RequestsPerMinute = 60;
    private readonly BearerKeys<WorkspaceAccess> _keys = new(new WorkspaceAccess(DashSandboxOptions.PostEverywhereKey));

    public IReadOnlyList<IApiService> Services { get; } = [];

    public IReadOnlyList<IClockWork> Work { get; } = [];

    public IRateLimits Limits { get; } = new QuietRateLimits(RequestsPerMinute, parts.Options.RateLimitTime);

    public void Plant(SqliteSession session)
    {
    }

    public IApiAccess Admit(string? key, ApiOperation? operation) => _keys.Demand(key, "The API key is missing.", "The key is wrong or was deleted.");

    public ApiProblem Refuse(IReadOnlyList<Violation> violations) =>
        new(400, $"{violations[0].Field}: {violations[0].Message}", violations) { Code = "validation_error" };

    public ApiResponse Render(ApiProblem problem) => new(problem.Status, new JsonObject
    {
        ["data"] = null,
        ["error"] = new JsonObject { ["code"] = problem.Code ?? CodeOf(problem.Status), ["message"] = problem.Message },
        ["meta"] = new JsonObject { ["request_id"] = Guid.NewGuid().ToString("N")[..8], ["timestamp"] = Moment.UtcText(parts.Now) },
    })
    {
        Headers = problem.Headers,
    };

    private static string CodeOf(int status) => status switch
    {
        401 => "invalid_api_key",
        403 => "insufficient_scope",
        404 => "not_found",
        409 => "conflict",
        429 => "rate_limited",
        >= 500 => "internal_error",
        _ => "validation_error",
    };
}
