using System.Text.Json.Nodes;
using Dash.Sandbox.Services;
using Dash.Sandbox.Specification;

namespace Dash.Sandbox.Systems.PostEverywhere;

/// <summary>How PostEverywhere words what breaks its document: names that people mistake get a suggestion.</summary>
internal static class FieldNames
{
    private static readonly Dictionary<string, string> Suggestions = new(StringComparer.Ordinal)
    {
        ["media"] = "media_ids",
        ["media_id"] = "media_ids",
        ["mediaId"] = "media_ids",
        ["attachments"] = "media_ids",
        ["url"] = "media_ids",
    };

    public static ApiProblem Refuse(IReadOnlyList<Violation> violations)
    {
        var first = violations[0];
        return Suggestions.TryGetValue(first.Field, out var meant) && first.Message.Contains("does not exist", StringComparison.Ordinal)
            ? Of("invalid_field_name", $"There is no field `{first.Field}`. Did you mean `{meant}`?", violations)
            : first is { Field: "posts" } && first.Message.StartsWith("More than", StringComparison.Ordinal)
                ? Of("bulk_limit_exceeded", $"{first.Message} Send the posts in several calls.", violations)
                : Of("validation_error", $"{first.Field}: {first.Message}", violations);
    }

    private static ApiProblem Of(string code, string message, IReadOnlyList<Violation> violations) => new(400, message, violations)
    {
        Code = code,
        Details = new JsonObject
        {
            ["validation_errors"] = new JsonArray([.. violations.Select(violation => new JsonObject { ["field"] = violation.Field, ["message"] = violation.Message })]),
        },
    };
}
