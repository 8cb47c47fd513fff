using Dash.McpServer.Arguments;

namespace Dash.McpServer.Demo;

/// <summary>One post per network: the examples of Dash's own scheduling guide, moved into the coming week.</summary>
internal static class DemoPosts
{
    public static IReadOnlyList<NewPost> Create(string account, DemoMedia media, string board, DemoWeek week) =>
    [
        new()
        {
            Channel = $"{account}/instagram", At = week.At(1, 11), PostType = "feed", MediaIds = [media.Image],
            Text = "Launching our new product today!", FirstComment = "Let us know what you think 👇",
        },
        new() { Channel = $"{account}/x", At = week.At(1, 11), Text = "Launching something new today 🚀" },
        new()
        {
            Channel = $"{account}/facebook", At = week.At(2, 11), PostType = "post", MediaIds = [media.Image],
            Text = "Check out our newest launch!", FirstComment = "Drop your thoughts below!",
        },
        new()
        {
            Channel = $"{account}/tiktok", At = week.At(2, 15), MediaIds = [media.Video], Text = "Behind the scenes of our launch",
            Options = ["disable_comments=false", "disable_duet=false", "disable_stitch=false"],
        },
        new() { Channel = $"{account}/threads", At = week.At(3, 11), MediaIds = [media.Image], Text = "Something exciting is coming." },
        new() { Channel = $"{account}/linkedin", At = week.At(4, 9), MediaIds = [media.Image], Text = "We're excited to share our newest launch." },
        new()
        {
            Channel = $"{account}/youtube", At = week.At(5, 11), MediaIds = [media.Video], Title = "Product Launch",
            Text = "Watch our newest launch announcement.", MadeForKids = false,
        },
        new()
        {
            Channel = $"{account}/snapchat", At = week.At(6, 14), PostType = "spotlight", MediaIds = [media.Video],
            Text = "3 quick ways to style oversized sweaters this fall 🍂", Options = ["save_to_profile=true", "locale=en_US"],
        },
        new()
        {
            Channel = $"{account}/pinterest", At = week.At(6, 16, 45), MediaIds = [media.Image], Board = board,
            Title = "Oversized Linen Blazer Outfit Ideas", Link = "https://example.com/products/linen-oversized-blazer",
            Text = "Lightweight linen blazer styled three ways for spring. Perfect layering piece for everyday outfits.",
        },
        new()
        {
            Channel = $"{account}/bluesky", At = week.At(7, 18, 30), MediaIds = [media.Image],
            Text = "A few recent favorites from our spring inspiration board.",
        },
    ];
}
