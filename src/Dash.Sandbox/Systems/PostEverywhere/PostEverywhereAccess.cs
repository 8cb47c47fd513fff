using Dash.Sandbox.Services;
using Dash.Sandbox.Specification;

namespace Dash.Sandbox.Systems.PostEverywhere;

/// <summary>A key of the organization and what it may do.</summary>
internal sealed record PostEverywhereAccess(string Key, IReadOnlyList<string> Scopes) : IApiAccess
{
    private const string Read = "read";
    private const string Write = "write";
    private const string Ai = "ai";

    public static PostEverywhereAccess Full(string key) => new(key, [Read, Write, Ai]);

    public static PostEverywhereAccess ReadOnly(string key) => new(key, [Read]);

    /// <exception cref="ApiProblem">403: the key may not do this.</exception>
    public PostEverywhereAccess Demand(ApiOperation? operation)
    {
        var scope = operation is null || operation.Method == "GET" ? Read : operation.Segments[0] == Ai ? Ai : Write;
        return Scopes.Contains(scope, StringComparer.Ordinal)
            ? this
            : throw Refusals.Of(403, "unauthorized", $"The key lacks the scope `{scope}`.");
    }
}
