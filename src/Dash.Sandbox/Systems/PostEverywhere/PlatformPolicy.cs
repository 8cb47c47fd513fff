using System.Globalization;
using System.Text.Json.Nodes;
using Dash.Sandbox.Services;

namespace Dash.Sandbox.Systems.PostEverywhere;

/// <summary>What the networks take, as far as PostEverywhere documents it.</summary>
internal static class PlatformPolicy
{
    private static readonly Dictionary<string, int> TextLimits = new(StringComparer.Ordinal)
    {
        ["x"] = 280,
        ["threads"] = 500,
        ["bluesky"] = 300,
        ["linkedin"] = 3000,
        ["facebook"] = 63206,
        ["instagram"] = 2200,
        ["tiktok"] = 4000,
        ["youtube"] = 5000,
        ["pinterest"] = 500,
        ["telegram"] = 4096,
        ["discord"] = 2000,
        ["wordpress"] = 200000,
    };

    /// <summary>The rules in a form of the sandbox's own: the service publishes none.</summary>
    public static JsonObject Describe() => new()
    {
        ["platforms"] = new JsonArray([.. TextLimits.Select(limit => new JsonObject { ["platform"] = limit.Key, ["max_text_length"] = limit.Value, ["media_required"] = NeedsMedia(limit.Key) })]),
    };

    /// <exception cref="ApiProblem">A text is too long, or something is missing.</exception>
    public static void Demand(JsonObject post, IReadOnlyList<string> platforms, IReadOnlyList<JsonObject> media)
    {
        foreach (var platform in platforms)
        {
            var (length, limit) = (TextOf(post, platform).EnumerateRunes().Count(), TextLimits[platform]);
            if (length > limit)
            {
                throw Refusals.Of(400, "content_too_long", string.Create(CultureInfo.InvariantCulture, $"{platform} takes {limit} characters, not {length}."));
            }
        }

        var errors = platforms.SelectMany(platform => Missing(post, platform, media).Select(message => new JsonObject { ["platform"] = platform, ["message"] = message })).ToArray<JsonNode>();
        if (errors.Length > 0)
        {
            throw Refusals.Of(400, "post_creation_failed", "The post does not fit its networks.", new JsonObject { ["validation_errors"] = new JsonArray(errors) });
        }
    }

    private static string TextOf(JsonObject post, string platform) => Override(post, platform)?.Text("content") ?? post.Text("content") ?? "";

    private static JsonObject? Override(JsonObject post, string platform) => (post["platform_content"] as JsonObject)?[platform] as JsonObject;

    private static JsonObject? Settings(JsonObject post, string platform) => Override(post, platform)?["settings"] as JsonObject;

    private static bool NeedsMedia(string platform) => platform is "instagram" or "tiktok" or "youtube" or "pinterest";

    private static IEnumerable<string> Missing(JsonObject post, string platform, IReadOnlyList<JsonObject> media)
    {
        if (NeedsMedia(platform) && media.Count == 0)
        {
            yield return "Media is required.";
        }

        if (platform == "youtube" && (media.Count != 1 || media[0].Text("type") != "video"))
        {
            yield return "Exactly one video is required.";
        }

        if (platform is "youtube" or "wordpress" && string.IsNullOrWhiteSpace(Settings(post, platform)?.Text("title")))
        {
            yield return "settings.title is required.";
        }

        if (platform == "pinterest" && string.IsNullOrWhiteSpace(Settings(post, platform)?.Text("boardId")))
        {
            yield return "settings.boardId is required.";
        }
    }
}
