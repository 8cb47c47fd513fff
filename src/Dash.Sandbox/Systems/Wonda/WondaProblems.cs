using System.Text.Json.Nodes;
using Dash.Sandbox.Services;
using Dash.Sandbox.Storage;

namespace Dash.Sandbox.Systems.Wonda;

/// <summary>Wonda's refusals: a sentence and a code for programs, <c>{"error": {"message": "...", "code": "..."}}</c>.</summary>
internal static class WondaProblems
{
    public static ApiProblem NotValid(string message) => new(400, message);

    public static ApiProblem UnknownProject(string project) => new(400, $"There is no project `{project}`.") { Code = "unknown_project" };

    public static ApiProblem PaymentRequired() => new(402, "The account is not paid for.");

    public static ApiProblem CreditsUsedUp() => new(402, "The credits are used up.") { Code = "insufficient_credits" };

    public static ApiProblem CannotPlan() => new(403, "Scheduled publishing is not enabled for this account.") { Code = "feature_disabled" };

    public static ApiProblem NotFound(string message) => ApiProblem.NotFound(message);

    public static ApiProblem Started() => new(409, "The job has started or ended already.");

    public static ApiProblem Gone() => new(410, "Editing was taken away.");

    public static ApiProblem Throttled(DateTimeOffset until) => new(429, "The account published enough for now.") { Code = "throttled", Details = new JsonObject { ["deferUntil"] = Moment.Text(until) } };

    /// <summary>The body of a refusal.</summary>
    public static JsonObject Body(ApiProblem problem)
    {
        var error = new JsonObject { ["message"] = problem.Message, ["code"] = problem.Code ?? CodeOf(problem.Status) };
        foreach (var (name, value) in problem.Details ?? [])
        {
            error[name] = value?.DeepClone();
        }

        return new JsonObject { ["error"] = error };
    }

    private static string CodeOf(int status) => status switch
    {
        400 => "validation_error",
        401 => "unauthorized",
        402 => "payment_required",
        403 => "forbidden",
        404 => "not_found",
        409 => "conflict",
        410 => "gone",
        429 => "rate_limit_exceeded",
        >= 500 => "internal_server_error",
        _ => "bad_request",
    };
}
