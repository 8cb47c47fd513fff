using System.Text.Json.Nodes;
using Dash.Sandbox.Services;
using Dash.Sandbox.Storage;

namespace Dash.Sandbox.Systems.PostEverywhere;

/// <summary>What stands around every answer: data or error, and the name and time of the request.</summary>
internal static class Envelope
{
    public static ApiResponse Ok(JsonNode? data, DateTimeOffset now) => Of(200, data, now);

    public static ApiResponse Created(JsonNode? data, DateTimeOffset now) => Of(201, data, now);

    public static ApiResponse Of(int status, JsonNode? data, DateTimeOffset now) =>
        new(status, new JsonObject { ["data"] = data, ["error"] = null, ["meta"] = Meta(now) });

    public static ApiResponse Of(ApiProblem problem, string code, DateTimeOffset now)
    {
        var error = new JsonObject { ["code"] = code, ["message"] = problem.Message, ["retryable"] = problem.Status is 429 or >= 500 };
        if (problem.Details is { } details)
        {
            error["details"] = details.DeepClone();
        }

        return new ApiResponse(problem.Status, new JsonObject { ["data"] = null, ["error"] = error, ["meta"] = Meta(now) }) { Headers = problem.Headers };
    }

    private static JsonObject Meta(DateTimeOffset now) => new() { ["request_id"] = Guid.NewGuid().ToString("N")[..8], ["timestamp"] = Moment.UtcText(now) };
}
