using System.Text.Json;

namespace Dash.Scheduling;

/// <summary>
/// The options of a stored post, as far as they can be told: from what was sent for its network alone, whose form is not published, and from
/// its media. What is not there stays unknown.
/// </summary>
internal static class CodivUploadOwnFields
{
    public static PostOptions Read(Network network, JsonElement? own, IReadOnlyList<Uri> media)
    {
        var isVideo = media.Count > 0 && CodivUploadFiles.KindOf(media[0]) == CodivUploadForm.Video;
        return network switch
        {
            Network.Instagram => new PostOptions
            {
                PostType = !isVideo ? "feed" : Text(own, "instagram_media_type") == "STORIES" ? "story" : "reel",
                ShareToFeed = Flag(own, "instagram_share_to_feed"),
            },
            Network.Facebook => new PostOptions { PostType = isVideo && Text(own, "facebook_media_type") == "REELS" ? "reel" : "post" },
            Network.TikTok => new PostOptions
            {
                DisableComments = Flag(own, "tiktok_disable_comment"),
                DisableDuet = Flag(own, "tiktok_disable_duet"),
                DisableStitch = Flag(own, "tiktok_disable_stitch"),
            },
            Network.YouTube => new PostOptions { MadeForKids = Flag(own, "youtube_self_declared_made_for_kids") },
            Network.Pinterest => new PostOptions { Board = Text(own, "pinterest_board_id"), Link = Text(own, "pinterest_link") },
            _ => PostOptions.None,
        };
    }

    private static string? Text(JsonElement? own, string name) =>
        own is { ValueKind: JsonValueKind.Object } fields && fields.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static bool? Flag(JsonElement? own, string name) =>
        own is { ValueKind: JsonValueKind.Object } fields && fields.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.True or JsonValueKind.False ? value.GetBoolean() : null;
}
