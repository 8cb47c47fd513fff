using System.Text.Json.Nodes;

namespace Dash.Sandbox.Services;

/// <summary>An answer before it is written: a status and, unless there is nothing to say, JSON.</summary>
internal sealed record ApiResponse(int Status, JsonNode? Body)
{
    public static ApiResponse Ok(JsonNode body) => new(200, body);

    public static ApiResponse Created(JsonNode body) => new(201, body);

    public static ApiResponse NoContent { get; } = new(204, null);
}
