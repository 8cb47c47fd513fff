using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Dash.Sandbox.Specification;
using Microsoft.AspNetCore.WebUtilities;

namespace Dash.Sandbox.Services;

/// <summary>A request that is refused. Caught in one place and answered in the error body of the system asked.</summary>
internal sealed class ApiProblem : Exception
{
    public ApiProblem(int status, string message, IReadOnlyList<Violation>? violations = null)
        : base(message)
    {
        Status = status;
        Violations = violations ?? [];
    }

    public int Status { get; }

    public IReadOnlyList<Violation> Violations { get; }

    /// <summary>The word by which a program tells the problem, in systems that have one.</summary>
    public string? Code { get; init; }

    /// <summary>Members that go into the error body as they are, where the system has a place for them.</summary>
    public JsonObject? Details { get; init; }

    /// <summary>Headers of the answer beside those of the rate limit.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Methods the path does have, for a 405.</summary>
    public IReadOnlyList<string> Allow { get; init; } = [];

    public static ApiProblem NotValid(IReadOnlyList<Violation> violations) => new(422, violations[0].Field + ": " + violations[0].Message, violations);

    public static ApiProblem NotValid(string field, string message) => NotValid([new Violation(field, message)]);

    public static ApiProblem NotFound(string message) => new(404, message);

    public static ApiProblem Forbidden(string field, string message) => new(403, message, [new Violation(field, message)]);

    /// <summary>The problem in the error body of Dash Social.</summary>
    public ApiResponse ToResponse()
    {
        var errors = new JsonObject();
        foreach (var group in Violations.GroupBy(violation => violation.Field, StringComparer.Ordinal))
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
