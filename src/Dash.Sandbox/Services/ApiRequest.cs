using System.Text.Json.Nodes;
using Dash.Sandbox.Specification;
using Dash.Sandbox.Systems;

namespace Dash.Sandbox.Services;

/// <summary>A request that has passed the judge: its operation, who asks, its parameters as JSON values, and its body.</summary>
internal sealed class ApiRequest
{
    public required ApiOperation Operation { get; init; }

    /// <summary>Who asks. An operation that needs no key is never given one.</summary>
    public required IApiAccess? Access { get; init; }

    public required IReadOnlyDictionary<string, JsonNode> Parameters { get; init; }

    /// <summary>Members of the body, whether it was JSON or a form; empty when there was none, or an array.</summary>
    public required JsonObject Body { get; init; }

    /// <summary>The body where it was an array.</summary>
    public JsonArray? Items { get; init; }

    /// <summary>Files of a form.</summary>
    public IReadOnlyList<FormPart> Files { get; init; } = [];

    /// <summary>Full address of the request, as the client wrote it; pages link to their neighbours by it.</summary>
    public required Uri Address { get; init; }

    public KeyAccess Caller => CallerAs<KeyAccess>();

    public TAccess CallerAs<TAccess>()
        where TAccess : class, IApiAccess =>
        Access as TAccess ?? throw new InvalidOperationException($"{Operation.OperationId} needs a key but was let through without one.");

    public long Id(string name) => Parameters[name].GetValue<long>();

    public long? Number(string name) => Parameters.TryGetValue(name, out var value) ? value.GetValue<long>() : null;

    public string? Text(string name) => Parameters.TryGetValue(name, out var value) ? value.GetValue<string>() : null;
}
