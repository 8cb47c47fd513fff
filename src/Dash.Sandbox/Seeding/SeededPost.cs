using System.Text.Json.Nodes;

namespace Dash.Sandbox.Seeding;

/// <summary>The least that each network takes as a post that can be published.</summary>
internal static class SeededPost
{
    public static readonly string[] Networks =
        ["instagram", "facebook", "tiktok", "youtube", "twitter", "threads", "linkedin", "snapchat", "pinterest", "bluesky"];

    /// <summary>The members of a post.</summary>
    /// <param name="network">Its network.</param>
    /// <param name="text">What people read.</param>
    /// <param name="media">An image and a video of the brand.</param>
    /// <param name="board">A Pinterest board of the brand.</param>
    public static JsonObject Fields(string network, string text, (long Image, long Video) media, JsonObject board) => network switch
    {
        "instagram" => new() { ["post_type"] = "FEED", ["caption"] = text, ["media_ids"] = new JsonArray(media.Image) },
        "facebook" => new() { ["post_type"] = "POST", ["message"] = text, ["media_ids"] = new JsonArray(media.Image) },
        "tiktok" => new() { ["text"] = text, ["media_ids"] = new JsonArray(media.Video) },
        "youtube" => new() { ["title"] = text, ["description"] = text, ["declared_made_for_kids"] = "false", ["media_ids"] = new JsonArray(media.Video) },
        "twitter" => new() { ["tweet_status"] = text },
        "snapchat" => new() { ["post_type"] = "SPOTLIGHT", ["description"] = text, ["save_to_profile"] = true, ["locale"] = "en_US", ["media_ids"] = new JsonArray(media.Video) },
        "pinterest" => new()
        {
            ["note"] = text,
            ["meta"] = new JsonObject { ["title"] = text, ["pinterestBoard"] = board.DeepClone() },
            ["media_ids"] = new JsonArray(media.Image),
        },
        _ => new() { ["text"] = text, ["media_ids"] = new JsonArray(media.Image) },
    };
}
