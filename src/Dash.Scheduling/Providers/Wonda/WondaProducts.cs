using Wonda.Sdk;

namespace Dash.Scheduling;

/// <summary>Kinds of Instagram posts in both languages. A video in the feed is a reel.</summary>
internal static class WondaProducts
{
    public static InstagramProduct? Of(string? postType) => postType switch
    {
        "feed" => InstagramProduct.Image,
        "reel" => InstagramProduct.Reels,
        "story" => InstagramProduct.Stories,
        _ => null,
    };

    public static string? PostType(string? product) => product switch
    {
        "IMAGE" or "CAROUSEL" => "feed",
        "REELS" => "reel",
        "STORIES" => "story",
        _ => null,
    };
}
