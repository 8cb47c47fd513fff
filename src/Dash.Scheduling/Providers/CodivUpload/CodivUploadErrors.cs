using System.Text;
using System.Text.Json;
using CodivUpload.Sdk;
using Dash.Runtime;
using Dash.Runtime.Json;

namespace Dash.Scheduling;

/// <summary>Reads CodivUpload's error body: one sentence, a list of details at times, and the rules of networks that were broken.</summary>
internal static class CodivUploadErrors
{
    private static readonly Dictionary<string, string> Fields = new(StringComparer.Ordinal)
    {
        ["description"] = "/text",
        ["scheduled_date"] = "/at",
        ["media_urls"] = "/media_ids",
        ["platforms"] = "/channel",
        ["profile_name"] = "/channel",
        ["title"] = "/title",
        ["first_comment"] = "/first_comment",
        ["pinterest_board_id"] = "/board",
        ["pinterest_link"] = "/link",
    };

    /// <summary>The error as it came; nothing when there was none that could be read.</summary>
    public static Error? Of(ApiException refused) => (refused as ApiException<Error>)?.Error;

    /// <summary>The field it is about, under its neutral name, and everything that was said.</summary>
    public static (string? Field, string Message) Explain(ApiException refused)
    {
        if (Of(refused) is not { } error)
        {
            return (null, $"status {(int)refused.StatusCode}, without a reason that could be read.");
        }

        var details = Details(error.Details).ToList();
        IEnumerable<string> said = [error.ErrorValue, .. details.Select(detail => $"{detail.Path}: {detail.Message}"), .. (error.Violations ?? []).Select(violation => violation.Message ?? violation.Type ?? "")];
        return (details.Select(detail => FieldOf(detail.Path)).FirstOrDefault(), string.Join(" ", said.Select(text => text.TrimEnd('.') + ".").Where(text => text.Length > 1)));
    }

    /// <summary>The answer of the service as it came; nothing when it was not one of its errors.</summary>
    public static string? Raw(ApiException refused) => Of(refused) is { } error ? Encoding.UTF8.GetString(JsonModel.ToUtf8Bytes(error)) : null;

    // The form of details is not published: lists of path and message have been seen, and nothing else is relied on.
    private static IEnumerable<(string Path, string Message)> Details(JsonElement? details)
    {
        if (details is not { ValueKind: JsonValueKind.Array } list)
        {
            yield break;
        }

        foreach (var detail in list.EnumerateArray().Where(detail => detail.ValueKind == JsonValueKind.Object))
        {
            var path = detail.TryGetProperty("path", out var steps) && steps.ValueKind == JsonValueKind.Array ? string.Join("/", steps.EnumerateArray().Select(step => step.ToString())) : "";
            yield return (path, detail.TryGetProperty("message", out var message) ? message.ToString() : detail.GetRawText());
        }
    }

    private static string? FieldOf(string path)
    {
        var slash = path.IndexOf('/', StringComparison.Ordinal);
        var (name, rest) = slash < 0 ? (path, "") : (path[..slash], path[slash..]);
        return Fields.TryGetValue(name, out var field) ? field + (field == "/media_ids" ? rest : "") : null;
    }
}
