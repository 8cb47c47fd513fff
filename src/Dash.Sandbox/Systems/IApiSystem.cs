using Dash.Sandbox.Services;
using Dash.Sandbox.Specification;
using Dash.Sandbox.Storage;

namespace Dash.Sandbox.Systems;

/// <summary>The manners of one scheduling system: what it serves, who may come in, and how it refuses.</summary>
internal interface IApiSystem
{
    /// <summary>One service per document, each below the path segment of its name. A system without services is not served.</summary>
    IReadOnlyList<IApiService> Services { get; }

    /// <summary>What happens by itself as time passes.</summary>
    IReadOnlyList<IClockWork> Work { get; }

    IRateLimits Limits { get; }

    /// <summary>Writes what is there from the start. Runs at every start, also over a database kept from before.</summary>
    void Plant(SqliteSession session);

    /// <summary>Lets a key in, also where the path is unknown: a stranger is not told what exists.</summary>
    /// <exception cref="ApiProblem">The key is missing, wrong, or may not do this.</exception>
    IApiAccess Admit(string? key, ApiOperation? operation);

    /// <summary>How the system words what breaks its document.</summary>
    ApiProblem Refuse(IReadOnlyList<Violation> violations);

    /// <summary>The error body of the system.</summary>
    ApiResponse Render(ApiProblem problem);
}
