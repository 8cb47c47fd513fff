namespace Dash.Scheduling;

/// <summary>The rules of Instagram and TikTok as Wonda has them: fewer options, no drafts, no reminders.</summary>
internal static class WondaRules
{
    private static readonly string[] InstagramOptions = ["post_type", "share_to_feed", "alt_texts"];
    private static readonly string[] TikTokOptions = ["disable_comments", "disable_duet", "disable_stitch"];

    public static NetworkRules Adapt(NetworkRules rules) => rules.Network switch
    {
        Network.Instagram => Adapted(rules, InstagramOptions) with { PostTypes = [.. rules.PostTypes.Select(Instagram)] },
        Network.TikTok => Adapted(rules, TikTokOptions) with { PostTypes = [.. rules.PostTypes.Select(TikTok)] },
        _ => rules,
    };

    private static NetworkRules Adapted(NetworkRules rules, IReadOnlyList<string> options) => rules with
    {
        Modes = new Dictionary<PublishMode, Support>
        {
            [PublishMode.Schedule] = Support.Supported,
            [PublishMode.Now] = Support.Supported,
            [PublishMode.Draft] = Support.Unsupported,
        },
        AutoPublish = AutoPublishPolicy.Required,
        Options = rules.Options.Where(option => options.Contains(option.Key, StringComparer.Ordinal)).ToDictionary(),
        Notes = [.. rules.Notes, "Wonda publishes one image or video at a time of its own, or several images as a carousel at once."],
    };

    // A video in the feed is a reel.
    private static PostTypeRule Instagram(PostTypeRule type) => type.Name == "feed"
        ? type with { Media = type.Media with { Kinds = [MediaKind.Image], Mixed = false, Max = WondaNetworks.InstagramImages, MinForDraft = null } }
        : type with { Media = type.Media with { SeveralInDrafts = false, MinForDraft = null } };

    private static PostTypeRule TikTok(PostTypeRule type) => type with
    {
        Media = type.Media with { Kinds = [MediaKind.Video, MediaKind.Image], Mixed = false, Max = WondaNetworks.TikTokImages, MaxVideos = 1, MinForDraft = null },
    };
}
