using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace Dash.Sandbox.Services;

/// <summary>An answer before it is written: a status and, unless there is nothing to say, JSON.</summary>
internal sealed record ApiResponse(int Status, JsonNode? Body)
{
    /// <summary>Headers of the answer beside those of the rate limit.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = ImmutableDictionary<string, string>.Empty;

    public static ApiResponse Ok(JsonNode body) => new(200, body);

    public static ApiResponse Created(JsonNode body) => new(201, body);

    public static ApiResponse NoContent { get; } = new(204, null);
}
