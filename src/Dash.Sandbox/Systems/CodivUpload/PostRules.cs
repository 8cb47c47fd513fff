using System.Text.Json.Nodes;
using Dash.Sandbox.Services;

namespace Dash.Sandbox.Systems.CodivUpload;

/// <summary>What networks demand of a post, and what only one kind of post can have.</summary>
internal static class PostRules
{
    private const int MostTagLetters = 500;
    private static readonly string[] TakesText = ["x", "facebook", "linkedin", "threads", "bluesky", "google_business"];

    /// <exception cref="ApiProblem">403: a network is not connected. 400: the post breaks a rule.</exception>
    public static void Check(JsonObject sent, Profile profile)
    {
        var platforms = Platforms(sent);
        if (platforms.Find(platform => !profile.Platforms.Contains(platform)) is { } missing)
        {
            throw new ApiProblem(403, $"Platform not connected: {missing} on profile {profile.Name}");
        }

        if (platforms.Distinct(StringComparer.Ordinal).Count() < platforms.Count)
        {
            throw Problems.NotValid("platforms", "Must not name a platform twice");
        }

        CheckForm(sent, platforms);
        var violations = platforms.SelectMany(platform => Violations(sent, platform)).ToList();
        if (violations.Count > 0)
        {
            throw Problems.Rules(violations);
        }
    }

    public static List<string> Platforms(JsonObject sent) => [.. sent["platforms"]!.AsArray().Select(platform => platform!.GetValue<string>())];

    private static void CheckForm(JsonObject sent, List<string> platforms)
    {
        if (platforms.Contains("pinterest") && sent["pinterest_board_id"] is null)
        {
            throw Problems.NotValid("pinterest_board_id", "Required when pinterest is targeted");
        }

        if (sent["threads_topic_tag"]?.GetValue<string>() is { } topic && topic.AsSpan().IndexOfAny('.', '&') >= 0)
        {
            throw Problems.NotValid("threads_topic_tag", "Must not contain a period or an ampersand");
        }

        if ((sent["youtube_tags"] as JsonArray)?.Sum(tag => tag!.GetValue<string>().Length) > MostTagLetters)
        {
            throw Problems.NotValid("youtube_tags", $"Must have at most {MostTagLetters} characters together");
        }
    }

    private static IEnumerable<JsonObject> Violations(JsonObject sent, string platform)
    {
        var (type, limits) = (sent["post_type"]!.GetValue<string>(), NetworkLimits.Of(platform));
        if (!Takes(platform, type))
        {
            yield return Problems.Violation(platform, "unsupported_post_type", $"{platform} does not take posts of the type {type}.");
        }

        var cuts = sent["auto_truncate"]?.GetValue<bool>() ?? false;
        var images = type == "image" ? (sent[platform + "_media_urls"] as JsonArray ?? (JsonArray)sent["media_urls"]!).Count : 0;
        if (!cuts && images > limits.Images)
        {
            yield return Problems.Violation(platform, "too_many_images", $"{images} images were given; {platform} takes {limits.Images}.");
        }

        if (!cuts && Text(sent, platform) is { } text && text.EnumerateRunes().Count() is var length && length > limits.Text)
        {
            yield return Problems.Violation(platform, "text_too_long", $"The text has {length} characters; {platform} takes {limits.Text}.");
        }

        if ((sent[platform + "_title"] ?? sent["title"])?.GetValue<string>().Length > limits.Title)
        {
            yield return Problems.Violation(platform, "title_too_long", $"{platform} takes a title of {limits.Title} characters.");
        }

        if (platform == "instagram" && sent["first_comment"]?.GetValue<string>().Length > limits.Comment)
        {
            yield return Problems.Violation(platform, "comment_too_long", $"{platform} takes a comment of {limits.Comment} characters.");
        }
    }

    private static bool Takes(string platform, string type) => type switch
    {
        "text" => TakesText.Contains(platform),
        "image" => platform != "youtube",
        "document" => platform == "linkedin",
        _ => true,
    };

    private static string? Text(JsonObject sent, string platform) => (sent[platform + "_text"] ?? sent["description"])?.GetValue<string>();
}
