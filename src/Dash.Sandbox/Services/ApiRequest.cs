using System.Text.Json.Nodes;
using Dash.Sandbox.Specification;

namespace Dash.Sandbox.Services;

/// <summary>A request that has passed the judge: its operation, who asks, its parameters as JSON values, and its body.</summary>
internal sealed class ApiRequest
{
    public required ApiOperation Operation { get; init; }

    /// <summary>Who asks. An operation that needs no key is never given one.</summary>
    public required KeyAccess? Access { get; init; }

    public required IReadOnlyDictionary<string, JsonNode> Parameters { get; init; }

    public required JsonObject Body { get; init; }

    /// <summary>Full address of the request, as the client wrote it; pages link to their neighbours by it.</summary>
    public required Uri Address { get; init; }

    public KeyAccess Caller => Access ?? throw new InvalidOperationException($"{Operation.OperationId} needs a key but was let through without one.");

    public long Id(string name) => Parameters[name].GetValue<long>();

    public long? Number(string name) => Parameters.TryGetValue(name, out var value) ? value.GetValue<long>() : null;

    public string? Text(string name) => Parameters.TryGetValue(name, out var value) ? value.GetValue<string>() : null;
}
