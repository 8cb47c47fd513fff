using System.Globalization;

namespace Dash.Scheduling;

/// <summary>The rules of the networks as PostEverywhere has them: which options it takes, and what it refuses beyond the network.</summary>
internal static class PostEverywhereRules
{
    private const int LongestAltText = 100;
    private const int LongestPin = 500;

    private static readonly Dictionary<Network, string[]> Taken = new()
    {
        [Network.Instagram] = ["post_type", "thumbnail_offset_ms", "alt_texts", "campaign_ids"],
        [Network.Facebook] = ["post_type", "campaign_ids"],
        [Network.TikTok] = ["disable_comments", "disable_duet", "disable_stitch", "campaign_ids"],
        [Network.YouTube] = ["title", "campaign_ids"],
        [Network.X] = ["thread_replies", "campaign_ids"],
        [Network.Threads] = ["thread_replies", "campaign_ids"],
        [Network.LinkedIn] = ["campaign_ids"],
        [Network.Pinterest] = ["title", "board", "link", "campaign_ids"],
        [Network.Bluesky] = ["thread_replies", "campaign_ids"],
    };

    /// <summary>PostEverywhere always publishes by itself, and takes some of the options; replies also where Dash takes none.</summary>
    public static NetworkRules Adapt(NetworkRules rules)
    {
        var taken = Taken.GetValueOrDefault(rules.Network, []);
        var options = rules.Options.Where(option => taken.Contains(option.Key, StringComparer.Ordinal)).ToDictionary(StringComparer.Ordinal);
        if (options.TryGetValue("campaign_ids", out var campaigns))
        {
            options["campaign_ids"] = campaigns with { MaxItems = 1, Note = "A post belongs to one campaign." };
        }

        if (taken.Contains("thread_replies", StringComparer.Ordinal) && !options.ContainsKey("thread_replies"))
        {
            options["thread_replies"] = new OptionRule { Field = "thread_posts", Source = rules.Text.Source, Note = "How many are taken is not documented." };
        }

        return rules with
        {
            AutoPublish = AutoPublishPolicy.Required,
            Text = rules.Network == Network.Pinterest ? rules.Text with { Limit = Pin(rules.Text.Limit) } : rules.Text,
            Options = options,
            PostTypes = [.. rules.PostTypes.Select(type => Adapt(type, rules.Network))],
            Notes = [.. rules.Notes, "PostEverywhere always publishes by itself."],
        };
    }

    /// <param name="draft">The post as wanted.</param>
    /// <param name="broken">What keeps its account from posting; null when nothing does.</param>
    public static IEnumerable<SchedulingProblem> Check(PostDraft draft, string? broken)
    {
        var options = draft.Options;
        if (broken is not null && draft.Mode != PublishMode.Draft)
        {
            // The service takes such a post, and lets it fail when its time comes.
            yield return Problem(ProblemCodes.ProviderRefused, "/channel", "account", $"The account cannot post: PostEverywhere calls it {broken}.") with
            {
                Actual = draft.Channel,
                NextStep = "Connect the account again in PostEverywhere, then send it again; or keep the post as a draft.",
            };
        }

        if (options.AltTexts is { Count: > 0 } texts)
        {
            foreach (var problem in CheckAltTexts(texts, draft.MediaIds))
            {
                yield return problem;
            }
        }

        if (options.CampaignIds is [var campaign, ..] && !PostEverywhereId.TryAccount(campaign, out _))
        {
            yield return Problem(ProblemCodes.InvalidValue, "/campaign_ids/0", "campaign", "Campaigns of PostEverywhere have numbers.") with
            {
                Limit = "a number, for example 7",
                Actual = campaign,
                NextStep = "Give the number of the campaign, or leave it out.",
            };
        }
    }

    private static TextLimit Pin(TextLimit limit) => limit with { Max = LongestPin, DisputedAbove = null, Note = "PostEverywhere takes 500 characters." };

    // Videos go to Threads through PostEverywhere, with a limit of 100 MB of their own.
    private static PostTypeRule Adapt(PostTypeRule type, Network network) => network == Network.Threads && !type.Media.Kinds.Contains(MediaKind.Video)
        ? type with { Media = type.Media with { Kinds = [.. type.Media.Kinds, MediaKind.Video], MaxVideos = 1 } }
        : type;

    private static IEnumerable<SchedulingProblem> CheckAltTexts(IReadOnlyDictionary<string, string> texts, IReadOnlyList<string> media)
    {
        if (texts.Count > 1 || media.Count > 1)
        {
            yield return Problem(ProblemCodes.NotSupported, "/alt_texts", "alt_text", "PostEverywhere takes an alternative text for a post with one image only.") with
            {
                Limit = "1",
                Actual = media.Count.ToString(CultureInfo.InvariantCulture),
                NextStep = "Leave alt_texts out, or post one image.",
            };
        }

        foreach (var (id, text) in texts.Where(pair => Length(pair.Value) > LongestAltText))
        {
            yield return Problem(ProblemCodes.TextTooLong, $"/alt_texts/{id}", "alt_text.length", "The alternative text is longer than PostEverywhere takes.") with
            {
                Limit = LongestAltText.ToString(CultureInfo.InvariantCulture),
                Actual = Length(text).ToString(CultureInfo.InvariantCulture),
                NextStep = "Shorten it.",
            };
        }
    }

    private static int Length(string text) => text.EnumerateRunes().Count();

    private static SchedulingProblem Problem(string code, string field, string rule, string message) => new()
    {
        Code = code,
        Message = message,
        Field = field,
        Rule = $"{PostEverywhereProvider.ProviderName}.{rule}",
    };
}
