using Dash.Sandbox.Faults;

namespace Dash.Sandbox.Hosting;

/// <summary>A request to an API that is read, recorded and counted, but not looked at yet.</summary>
internal sealed record AdmittedRequest(RequestFacts Facts, RequestBody Body, RateLimitState Limit);
