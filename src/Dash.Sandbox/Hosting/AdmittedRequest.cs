using Dash.Sandbox.Faults;
using Dash.Sandbox.Specification;
using Dash.Sandbox.Systems;

namespace Dash.Sandbox.Hosting;

/// <summary>A request to an API that is read, recorded and counted, but not judged yet.</summary>
internal sealed record AdmittedRequest(RequestFacts Facts, RequestBody Body, RouteMatch Route, SystemService Door)
{
    public required RateLimitState Limit { get; init; }
}
