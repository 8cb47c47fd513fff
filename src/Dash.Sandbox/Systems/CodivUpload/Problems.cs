using System.Text.Json.Nodes;
using Dash.Sandbox.Services;
using Dash.Sandbox.Specification;

namespace Dash.Sandbox.Systems.CodivUpload;

/// <summary>The refusals of CodivUpload: a sentence, and beside it details of the form or the rules of networks that were broken.</summary>
internal static class Problems
{
    public static ApiProblem NotValid(string path, string message) => new(400, "Validation failed", [new Violation(path, message)]);

    public static ApiProblem NotFound(string what) => new(404, $"{what} not found");

    public static ApiProblem Conflict(string message) => new(409, message);

    /// <summary>Rules of networks that a post breaks.</summary>
    public static ApiProblem Rules(params IReadOnlyList<JsonObject> violations) => Verification(400, violations);

    /// <summary>Accounts that published enough for a day.</summary>
    public static ApiProblem DailyCaps(IReadOnlyList<JsonObject> violations) => Verification(429, violations);

    public static ApiProblem Quota(int posts) => new(403, $"Monthly post limit reached ({posts} posts)")
    {
        Details = new JsonObject
        {
            ["required_tier"] = "business",
            ["current_tier"] = "starter",
            ["upgrade_url"] = "https://codivupload.example/pricing",
        },
    };

    public static JsonObject Violation(string platform, string type, string message) => new() { ["platform"] = platform, ["type"] = type, ["message"] = message };

    private static ApiProblem Verification(int status, IReadOnlyList<JsonObject> violations) => new(status, "Post verification failed")
    {
        Details = new JsonObject { ["success"] = false, ["violations"] = new JsonArray([.. violations]) },
    };
}
