using NodaTime;

namespace Dash.Scheduling.Tests.Harness;

/// <summary>The scheduling guide's example of each network, in neutral words.</summary>
public static class GuideDrafts
{
    public static readonly Instant Afternoon = Instant.FromUtc(2026, 3, 10, 15, 0);

    public const string Image = "101";

    public const string Video = "201";

    /// <summary>A library of five and more images (101...) and ten videos (201...).</summary>
    public static IReadOnlyDictionary<string, MediaAsset> Library { get; } = Enumerable.Range(101, 25).Select(id => Asset(id, MediaKind.Image))
        .Concat(Enumerable.Range(201, 10).Select(id => Asset(id, MediaKind.Video)))
        .Append(Asset(301, MediaKind.Unknown))
        .ToDictionary(asset => asset.Id);

    public static TheoryData<Network> Networks { get; } = [.. Enum.GetValues<Network>()];

    public static PostDraft For(Network network) => network switch
    {
        Network.Instagram => Post(network, "Launching our new product today!", Image, new() { PostType = "feed", FirstComment = "Let us know what you think 👇" }),
        Network.Facebook => Post(network, "Check out our newest launch!", Image, new() { PostType = "post", FirstComment = "Drop your thoughts below!" }),
        Network.TikTok => Post(network, "Behind the scenes of our launch", Video, new() { DisableComments = false, DisableDuet = false, DisableStitch = false }),
        Network.YouTube => Post(network, "Watch our newest launch announcement.", Video, new() { Title = "Product Launch", MadeForKids = false }),
        Network.X => Post(network, "Launching something new today 🚀", null, new()),
        Network.Threads => Post(network, "Something exciting is coming.", Image, new()),
        Network.LinkedIn => Post(network, "We're excited to share our newest launch.", Image, new()),
        Network.Snapchat => Post(network, "3 quick ways to style oversized sweaters this fall 🍂", Video, new() { PostType = "spotlight", SaveToProfile = true, Locale = "en_US" }),
        Network.Pinterest => Post(network, "Lightweight linen blazer styled three ways for spring.", Image, new() { Title = "Oversized Linen Blazer Outfit Ideas", Board = "Spring Style Inspiration", Link = "https://example.com/products/linen-oversized-blazer" }),
        Network.Bluesky => Post(network, "A few recent favorites from our spring inspiration board.", Image, new()),
        _ => throw new ArgumentOutOfRangeException(nameof(network)),
    };

    private static PostDraft Post(Network network, string text, string? media, PostOptions options) => new()
    {
        Channel = $"144/{network.ToWire()}",
        At = Afternoon,
        Text = text,
        MediaIds = media is null ? [] : [media],
        Options = options,
    };

    private static MediaAsset Asset(int id, MediaKind kind) => new() { Id = $"{id}", AccountId = "144", Kind = kind };
}
