using System.Text.Json.Nodes;
using Dash.Sandbox.Services;

namespace Dash.Sandbox.Systems.PostEverywhere;

/// <summary>The refusals of PostEverywhere by the codes it documents.</summary>
internal static class Refusals
{
    public static ApiProblem NotValid(string message) => Of(400, "validation_error", message);

    public static ApiProblem NotFound(string what, string id) => Of(404, "not_found", $"There is no {what} {id} in this workspace.");

    public static ApiProblem Conflict(string message) => Of(409, "conflict", message);

    public static ApiProblem Of(int status, string code, string message, JsonObject? details = null) => new(status, message) { Code = code, Details = details };
}
