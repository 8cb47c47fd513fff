using Dash.Sandbox.Specification;

namespace Dash.Sandbox.Faults;

/// <summary>Refuses targets that no request can ever hit: a fault with a misspelt path would make a test pass for nothing.</summary>
internal sealed class FaultTargets(IReadOnlyCollection<ApiOperation> operations)
{
    private static readonly string[] UploadTemplate = [RequestFacts.Uploads, "{id}", "{name}"];

    /// <param name="target">The requests meant.</param>
    /// <param name="kinds">What is to happen to them, each of which has to be possible.</param>
    /// <exception cref="ArgumentException">No request can ever be struck.</exception>
    public void Check(FaultTarget target, params IReadOnlyCollection<FaultKind> kinds)
    {
        var (method, path, network) = target;
        var networks = operations.Where(operation => operation.Service == "scheduler").Select(operation => operation.Segments[0]).Distinct(StringComparer.Ordinal).ToList();
        if (network is not null && !networks.Contains(network))
        {
            throw new ArgumentException($"There is no network '{network}'. Use one of: {string.Join(", ", networks)}.");
        }

        if (!CanHappen(target, needsBody: false))
        {
            throw new ArgumentException(
                $"No request can be {method ?? "(any method)"} {path ?? "(any path)"}{(network is null ? "" : $" of {network}")}: the fault would never strike. Paths stand in the OpenAPI documents, for example /instagram/scheduled_posts or /{{network}}/scheduled_posts/{{post_id}}; uploads are PUT /uploads/{{id}}/{{name}}.");
        }

        if (kinds.FirstOrDefault(NeedsBody) is var kind && NeedsBody(kind) && !CanHappen(target, needsBody: true))
        {
            throw new ArgumentException($"A {kind} needs an answer with a body, and {method ?? "(any method)"} {path ?? "(any path)"} has none: the fault would never strike.");
        }
    }

    private static bool NeedsBody(FaultKind kind) => kind is FaultKind.TruncatedBody or FaultKind.SlowBody;

    private bool CanHappen(FaultTarget target, bool needsBody) =>
        operations.Any(operation => Fits(target, operation) && (!needsBody || operation.AnswersWithBody))
        || (!needsBody && target.Path is not null && target.Network is null && IsMethod(target, "PUT") && target.CanMean(UploadTemplate));

    private static bool Fits(FaultTarget target, ApiOperation operation) =>
        IsMethod(target, operation.Method)
        && (target.Network is null || (operation.Service == "scheduler" && operation.Segments[0] == target.Network))
        && (target.CanMean(operation.Segments) || target.CanMean([operation.Service, .. operation.Segments]));

    private static bool IsMethod(FaultTarget target, string method) => target.Method is null || target.Method.Equals(method, StringComparison.OrdinalIgnoreCase);
}
