using Dash.Sandbox.Services;

namespace Dash.Sandbox.Systems;

/// <summary>The keys of a system, and the two refusals every bearer key knows: missing and wrong.</summary>
internal sealed class BearerKeys<TAccess>(params IReadOnlyList<TAccess> known)
    where TAccess : class, IApiAccess
{
    private readonly Dictionary<string, TAccess> _known = known.ToDictionary(access => access.Key, StringComparer.Ordinal);

    public TAccess? Find(string? key) => key is null ? null : _known.GetValueOrDefault(key);

    /// <exception cref="ApiProblem">401, with one of the two texts.</exception>
    public TAccess Demand(string? key, string missing, string wrong) => Find(key) ?? throw new ApiProblem(401, key is null ? missing : wrong);
}
