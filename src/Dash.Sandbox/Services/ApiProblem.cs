using System.Text.Json.Nodes;
using Dash.Sandbox.Specification;
using Microsoft.AspNetCore.WebUtilities;

namespace Dash.Sandbox.Services;

/// <summary>A request that is refused. Caught in one place and answered in the shape of the documented error body.</summary>
internal sealed class ApiProblem : Exception
{
    private readonly IReadOnlyList<Violation> _violations;

    public ApiProblem(int status, string message, IReadOnlyList<Violation>? violations = null)
        : base(message)
    {
        Status = status;
        _violations = violations ?? [];
    }

    public int Status { get; }

    /// <summary>Methods the path does have, for a 405.</summary>
    public IReadOnlyList<string> Allow { get; init; } = [];

    public static ApiProblem NotValid(IReadOnlyList<Violation> violations) => new(422, violations[0].Field + ": " + violations[0].Message, violations);

    public static ApiProblem NotValid(string field, string message) => NotValid([new Violation(field, message)]);

    public static ApiProblem NotFound(string message) => new(404, message);

    public static ApiProblem Forbidden(string field, string message) => new(403, message, [new Violation(field, message)]);

    public ApiResponse ToResponse()
    {
        var errors = new JsonObject();
        foreach (var group in _violations.GroupBy(violation => violation.Field, StringComparer.Ordinal))
        {
            errors[group.Key] = new JsonArray([.. group.Select(violation => JsonValue.Create(violation.Message))]);
        }

        return new ApiResponse(Status, new JsonObject
        {
            ["code"] = Status,
            ["errors"] = errors,
            ["message"] = Message,
            ["status"] = ReasonPhrases.GetReasonPhrase(Status),
        });
    }
}
