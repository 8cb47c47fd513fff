using Dash.Sandbox.Services;
using Dash.Sandbox.Specification;
using Dash.Sandbox.Storage;

namespace Dash.Sandbox.Systems.PostEverywhere;

/// <summary>PostEverywhere: one organization with two keys, scopes, and an envelope around every answer, errors too.</summary>
internal sealed class PostEverywhereSystem : IApiSystem
{
    /// <summary>A second key of the same organization, which may read and nothing else.</summary>
    public const string ReadOnlyKey = "pe_live_00000000000000000000000000000001";

    private readonly SystemParts _parts;
    private readonly BearerKeys<PostEverywhereAccess> _keys = new(PostEverywhereAccess.Full(DashSandboxOptions.PostEverywhereKey), PostEverywhereAccess.ReadOnly(ReadOnlyKey));

    public PostEverywhereSystem(SystemParts parts)
    {
        _parts = parts;
        var workspace = new Workspace(parts);
        Services = [new PostEverywhereService(workspace)];
        Work = [new PostPublisher(workspace)];
        Limits = new PostEverywhereRateLimits(parts.Options.RateLimitTime);
    }

    public IReadOnlyList<IApiService> Services { get; }

    public IReadOnlyList<IClockWork> Work { get; }

    public IRateLimits Limits { get; }

    public void Plant(SqliteSession session) => AccountSeeds.Plant(new DocumentStore(session, Workspace.System), _parts.Now);

    public IApiAccess Admit(string? key, ApiOperation? operation) =>
        _keys.Demand(key, "The API key is missing.", "The key is wrong or was deleted.").Demand(operation);

    public ApiProblem Refuse(IReadOnlyList<Violation> violations) => FieldNames.Refuse(violations);

    public ApiResponse Render(ApiProblem problem) => Envelope.Of(problem, problem.Code ?? CodeOf(problem.Status), _parts.Now);

    private static string CodeOf(int status) => status switch
    {
        400 => "invalid_json",
        401 => "invalid_api_key",
        403 => "unauthorized",
        404 => "not_found",
        409 => "conflict",
        415 => "unsupported_media_type",
        429 => "rate_limited",
        503 => "service_unavailable",
        >= 500 => "internal_error",
        _ => "bad_request",
    };
}
