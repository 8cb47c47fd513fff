using System.Text.Json.Nodes;
using Dash.Sandbox.Specification;
using Dash.Sandbox.Storage;

namespace Dash.Sandbox.Scheduling;

/// <summary>What a post says: the members each network demands or refuses beyond its schema.</summary>
internal static class ContentRules
{
    private const int XLimit = 280;
    private const int XPremiumLimit = 25_000;

    /// <summary>The member that carries the text people read, per network.</summary>
    public static string CaptionField(string network) => network switch
    {
        "instagram" => "caption",
        "facebook" => "message",
        "twitter" => "tweet_status",
        "youtube" or "snapchat" => "description",
        "pinterest" => "note",
        _ => "text",
    };

    /// <summary>A link counts as text: Facebook shows its preview.</summary>
    public static bool HasText(StoredPost post) =>
        !string.IsNullOrWhiteSpace(post.Text(CaptionField(post.Network))) || (post.Network == "facebook" && !string.IsNullOrEmpty(post.Text("link")));

    public static IEnumerable<Violation> Check(PostCandidate candidate) => candidate.Network switch
    {
        "instagram" or "facebook" => CheckMeta(candidate),
        "twitter" => CheckX(candidate),
        "youtube" => CheckYouTube(candidate.Post),
        "snapchat" => CheckSnapchat(candidate.Post),
        "pinterest" => CheckPinterest(candidate),
        _ => [],
    };

    private static IEnumerable<Violation> CheckMeta(PostCandidate candidate)
    {
        var post = candidate.Post;
        if (!post.AutoPublish && !string.IsNullOrEmpty(post.Text("first_comment")))
        {
            yield return new Violation("first_comment", "Not supported with auto_publish: false. Leave it out, or publish automatically.");
        }

        if (post.Fields["cover_image_media_id"]?.GetValue<long>() is { } cover && candidate.FindMedia(cover) is null)
        {
            yield return MediaRules.Unknown("cover_image_media_id", [cover], candidate);
        }
    }

    private static IEnumerable<Violation> CheckX(PostCandidate candidate)
    {
        var limit = candidate.Brand.HasXPremium ? XPremiumLimit : XLimit;
        var replies = candidate.Post.Fields["replies"] as JsonArray ?? [];
        return CheckXText("tweet_status", candidate.Post.Fields, limit)
            .Concat(replies.SelectMany((reply, index) => CheckXText($"replies[{index}].tweet_status", reply!.AsObject(), limit)))
            .Concat(replies.SelectMany((reply, index) => reply!["media_ids"] is JsonArray ids
                ? MediaRules.CheckNested(candidate, $"replies[{index}].media_ids", [.. ids.Select(id => id!.GetValue<long>())])
                : []));
    }

    // Counted in Unicode code points. X itself weighs some scripts and every link differently; the guide only gives the number.
    private static IEnumerable<Violation> CheckXText(string field, JsonObject holder, int limit)
    {
        var length = holder["tweet_status"]?.GetValue<string>().EnumerateRunes().Count() ?? 0;
        if (length > limit)
        {
            yield return new Violation(field, $"Too long for X: {length} characters, and the account may post {limit}.");
        }
    }

    private static IEnumerable<Violation> CheckYouTube(StoredPost post)
    {
        if (string.IsNullOrWhiteSpace(post.Text("title")))
        {
            yield return new Violation("title", "Missing data for required field: a YouTube video needs a title.");
        }

        if (post.Fields["declared_made_for_kids"] is null)
        {
            yield return new Violation("declared_made_for_kids", "Missing data for required field: say whether the video is made for kids.");
        }
    }

    private static IEnumerable<Violation> CheckSnapchat(StoredPost post)
    {
        if (post.Text("post_type") == "STORY")
        {
            if (!string.IsNullOrEmpty(post.Text("description")))
            {
                yield return new Violation("description", "Not supported for a snapchat STORY. Leave it out, or use SPOTLIGHT.");
            }

            yield break;
        }

        foreach (var name in (string[])["save_to_profile", "locale"])
        {
            if (post.Fields[name] is null)
            {
                yield return new Violation(name, "Missing data for required field: a snapchat SPOTLIGHT needs it.");
            }
        }
    }

    private static IEnumerable<Violation> CheckPinterest(PostCandidate candidate)
    {
        var meta = candidate.Post.Fields["meta"] as JsonObject;
        if (string.IsNullOrWhiteSpace(meta?["title"]?.GetValue<string>()))
        {
            yield return new Violation("meta.title", "Missing data for required field: every pin needs a title, drafts too.");
        }

        var board = meta?["pinterestBoard"]?["id"]?.GetValue<string>();
        if (board is null || !candidate.HasBoard(board))
        {
            yield return new Violation("meta.pinterestBoard", $"Brand {candidate.Brand.Id} has no Pinterest board '{board}'. Take one from the boards of the brand.");
        }
    }
}
