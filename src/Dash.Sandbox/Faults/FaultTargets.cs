using Dash.Sandbox.Specification;

namespace Dash.Sandbox.Faults;

/// <summary>Refuses targets that no request can ever hit: a fault with a misspelt path would make a test pass for nothing.</summary>
internal sealed class FaultTargets(IReadOnlyCollection<ApiOperation> operations)
{
    private static readonly string[] UploadTemplate = [RequestFacts.Uploads, "{id}", "{name}"];

    public FaultTarget Check(string? method, string? path, string? network)
    {
        var target = new FaultTarget(method, path, network);
        var networks = operations.Where(operation => operation.Service == "scheduler").Select(operation => operation.Segments[0]).Distinct(StringComparer.Ordinal).ToList();
        if (network is not null && !networks.Contains(network))
        {
            throw new ArgumentException($"There is no network '{network}'. Use one of: {string.Join(", ", networks)}.");
        }

        return CanHappen(target) ? target : throw new ArgumentException(
            $"No request can be {method ?? "(any method)"} {path ?? "(any path)"}{(network is null ? "" : $" of {network}")}: the fault would never strike. Paths stand in the OpenAPI documents, for example /instagram/scheduled_posts or /{{network}}/scheduled_posts/{{post_id}}; uploads are PUT /uploads/{{id}}/{{name}}.");
    }

    private bool CanHappen(FaultTarget target) =>
        operations.Any(operation => Fits(target, operation))
        || (target.Path is not null && target.Network is null && IsMethod(target, "PUT") && target.CanMean(UploadTemplate));

    private static bool Fits(FaultTarget target, ApiOperation operation) =>
        IsMethod(target, operation.Method)
        && (target.Network is null || (operation.Service == "scheduler" && operation.Segments[0] == target.Network))
        && (target.CanMean(operation.Segments) || target.CanMean([operation.Service, .. operation.Segments]));

    private static bool IsMethod(FaultTarget target, string method) => target.Method is null || target.Method.Equals(method, StringComparison.OrdinalIgnoreCase);
}
