namespace Dash.Scheduling;

/// <summary>The rules of the networks as CodivUpload has them: fewer options, images or one video, no drafts, always published by itself.</summary>
internal static class CodivUploadRules
{
    private const int PinterestText = 500;

    private static readonly Dictionary<Network, string[]> Options = new()
    {
        [Network.Instagram] = ["post_type", "first_comment", "share_to_feed", "alt_texts"],
        [Network.Facebook] = ["post_type"],
        [Network.TikTok] = ["disable_comments", "disable_duet", "disable_stitch"],
        [Network.YouTube] = ["title", "made_for_kids"],
        [Network.X] = ["alt_texts"],
        [Network.Pinterest] = ["title", "board", "link"],
    };

    // Given by the service for each network: the most images, beside which one video is always the other choice.
    private static readonly Dictionary<Network, int> Images = new()
    {
        [Network.Instagram] = 10,
        [Network.TikTok] = 35,
        [Network.X] = 4,
        [Network.Threads] = 10,
        [Network.LinkedIn] = 9,
        [Network.Pinterest] = 1,
        [Network.Bluesky] = 4,
    };

    public static NetworkRules Adapt(NetworkRules rules) => rules with
    {
        Modes = new Dictionary<PublishMode, Support> { [PublishMode.Schedule] = Support.Supported, [PublishMode.Now] = Support.Supported, [PublishMode.Draft] = Support.Unsupported },
        AutoPublish = AutoPublishPolicy.Required,
        Text = TextOf(rules),
        PostTypes = PostTypesOf(rules),
        Options = OptionsOf(rules),
    };

    // Titles go in front of the text on networks without one, so they are taken only where there is one.
    private static Dictionary<string, OptionRule> OptionsOf(NetworkRules rules) => Options.GetValueOrDefault(rules.Network, [])
        .Where(rules.Options.ContainsKey)
        .ToDictionary(name => name, name => name is "made_for_kids" || (name, rules.Network) is ("title", Network.Pinterest) ? rules.Options[name] with { Required = false } : rules.Options[name], StringComparer.Ordinal);

    private static TextRule TextOf(NetworkRules rules) => rules.Network switch
    {
        Network.Pinterest => rules.Text with { Limit = rules.Text.Limit with { Max = PinterestText, DisputedAbove = null } },
        Network.Snapchat => rules.Text with { PostTypes = null },
        _ => rules.Text,
    };

    private static IReadOnlyList<PostTypeRule> PostTypesOf(NetworkRules rules) => rules.Network == Network.Snapchat
        ? [Adapt(rules.PostTypes[0] with { Name = null }, rules.Network)]
        : [.. rules.PostTypes.Select(type => Adapt(type, rules.Network))];

    private static PostTypeRule Adapt(PostTypeRule type, Network network)
    {
        var kinds = (network, type.Name) switch
        {
            (Network.Instagram, "feed") => new[] { MediaKind.Image },
            (Network.Instagram, _) or (Network.Facebook, "reel") or (Network.YouTube, _) => [MediaKind.Video],
            _ => [MediaKind.Image, MediaKind.Video],
        };
        var most = kinds is [MediaKind.Video] ? 1 : Images.GetValueOrDefault(network, type.Media.Max);
        return type with
        {
            Media = type.Media with
            {
                Kinds = kinds,
                Mixed = false,
                MinForDraft = type.Media.MinToPublish,
                Max = most,
                MaxVideos = kinds.Contains(MediaKind.Video) && most > 1 ? 1 : null,
                SeveralInDrafts = false,
            },
        };
    }
}
