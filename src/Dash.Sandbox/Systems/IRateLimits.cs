using Dash.Sandbox.Hosting;
using Dash.Sandbox.Services;
using Dash.Sandbox.Specification;
using Microsoft.AspNetCore.Http;

namespace Dash.Sandbox.Systems;

/// <summary>How often a system lets a key ask, and how it tells.</summary>
internal interface IRateLimits
{
    /// <summary>Counts a request and says where the key stands after it. Wrong keys and unknown operations are counted too.</summary>
    RateLimitState Count(string? key, ApiOperation? operation);

    /// <summary>Writes the headers of the system; nothing for a system that documents none.</summary>
    void Write(HttpResponse response, RateLimitState state);

    /// <summary>Takes the headers back, as before the answer of a proxy that knows nothing of them.</summary>
    void Forget(HttpResponse response);

    /// <summary>The refusal of a request beyond the limit.</summary>
    ApiProblem Refusal(RateLimitState state);
}
