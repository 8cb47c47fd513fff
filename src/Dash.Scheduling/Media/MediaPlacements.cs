using Dash.Sdk;

namespace Dash.Scheduling;

/// <summary>The places at which media can appear: a network, and its kind of post where that makes a difference.</summary>
public static class MediaPlacements
{
    private static readonly Dictionary<string, (Network Network, Placement Placement)> ByName = new(StringComparer.Ordinal)
    {
        ["instagram_feed"] = (Network.Instagram, Placement.InstagramFeed),
        ["instagram_story"] = (Network.Instagram, Placement.InstagramStory),
        ["instagram_reel"] = (Network.Instagram, Placement.InstagramReel),
        ["facebook_post"] = (Network.Facebook, Placement.FacebookPost),
        ["facebook_reel"] = (Network.Facebook, Placement.FacebookReel),
        ["tiktok"] = (Network.TikTok, Placement.TikTok),
        ["youtube"] = (Network.YouTube, Placement.YouTube),
        ["x"] = (Network.X, Placement.X),
        ["threads"] = (Network.Threads, Placement.Threads),
        ["linkedin"] = (Network.LinkedIn, Placement.LinkedIn),
        ["snapchat_story"] = (Network.Snapchat, Placement.SnapchatStory),
        ["snapchat_spotlight"] = (Network.Snapchat, Placement.SnapchatSpotlight),
        ["pinterest"] = (Network.Pinterest, Placement.Pinterest),
        ["bluesky"] = (Network.Bluesky, Placement.Bluesky),
    };

    /// <summary>All names, for example <c>instagram_reel</c>.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. ByName.Keys];

    /// <summary>The places of a network.</summary>
    public static IReadOnlyList<string> Of(Network network) => [.. ByName.Where(place => place.Value.Network == network).Select(place => place.Key)];

    internal static string NameOf(Placement placement) => ByName.First(place => place.Value.Placement == placement).Key;

    // A network alone means its usual kind of post, which stands first.
    internal static Placement Parse(string name, string field) =>
        ByName.TryGetValue(name, out var place) ? place.Placement
        : NetworkNames.TryParse(name, out var network) ? ByName.Values.First(known => known.Network == network).Placement
        : throw new SchedulingException(new SchedulingProblem
        {
            Code = ProblemCodes.InvalidValue,
            Message = $"'{name}' is no place where media appear.",
            Field = field,
            Rule = "media.placement",
            Limit = string.Join(", ", Names),
            Actual = name,
            NextStep = NearestName.Find(name, Names) is { } nearest ? $"Did you mean '{nearest}'?" : "Use one of those.",
        });
}
