using System.Globalization;
using NodaTime;

namespace Dash.Scheduling;

/// <summary>What Wonda refuses beyond the rules of the networks: the window, carousels with a time, what carousels do not take.</summary>
internal static class WondaChecks
{
    private static readonly Duration Soonest = Duration.FromMinutes(5);
    private static readonly Duration Latest = Duration.FromDays(29);
    private static readonly string[] TikTokImageEndings = [".jpg", ".jpeg", ".webp"];

    public static IEnumerable<SchedulingProblem> Check(PostDraft draft, IReadOnlyDictionary<string, MediaAsset> media, Instant now)
    {
        var network = ChannelAddress.Parse(draft.Channel).Network;
        var isCarousel = draft.MediaIds.Count > 1;
        if (draft is { Mode: PublishMode.Schedule, At: { } at } && at > now && Window(at, now) is { } window)
        {
            yield return window;
        }

        if (isCarousel && draft.Mode == PublishMode.Schedule)
        {
            yield return CarouselWithTime();
        }

        foreach (var problem in network == Network.TikTok ? TikTok(draft, media, isCarousel) : isCarousel ? InstagramCarousel(draft) : [])
        {
            yield return problem;
        }
    }

    private static SchedulingProblem? Window(Instant at, Instant now)
    {
        var (earliest, latest) = (now + Soonest, now + Latest);
        return at >= earliest && at <= latest ? null : new SchedulingProblem
        {
            Code = ProblemCodes.InvalidValue,
            Message = "Wonda schedules posts 5 minutes to 29 days ahead.",
            Field = "/at",
            Rule = WondaProblems.PlanningRule,
            Limit = $"{earliest} to {latest}",
            Actual = at.ToString(),
            NextStep = at < earliest
                ? "Move the post to a later time, or publish it at once with publish \"now\"."
                : $"Create the post on or after {at - Latest}, or schedule it through another system.",
        };
    }

    public static SchedulingProblem NoMedia() => new()
    {
        Code = ProblemCodes.MediaMissing,
        Message = "Wonda publishes images and videos; a text alone it cannot.",
        Field = "/media_ids",
        Rule = "wonda.media",
        Limit = "1 image or video, or several images",
        NextStep = "Upload a file and give its id.",
    };

    public static SchedulingProblem CarouselWithTime() => new()
    {
        Code = ProblemCodes.NotSupported,
        Message = "Wonda cannot schedule a post with several images: it publishes them at once.",
        Field = "/media_ids",
        Rule = WondaProblems.PlanningRule,
        Limit = "1 image or video in a scheduled post",
        NextStep = "Publish the images with publish \"now\" when their time has come, schedule a single one, or use another system.",
    };

    private static IEnumerable<SchedulingProblem> InstagramCarousel(PostDraft draft)
    {
        if (draft.Options.AltTexts is { Count: > 0 })
        {
            yield return NotInCarousel("alt_texts", "Leave alt_texts out, or publish the images one by one.");
        }
    }

    private static IEnumerable<SchedulingProblem> TikTok(PostDraft draft, IReadOnlyDictionary<string, MediaAsset> media, bool isCarousel)
    {
        if (!isCarousel)
        {
            return draft.MediaIds.Any(id => media.GetValueOrDefault(id)?.Kind == MediaKind.Image) ? [SingleImage(draft.MediaIds[0])] : [];
        }

        return TikTokCarousel(draft, media);
    }

    private static IEnumerable<SchedulingProblem> TikTokCarousel(PostDraft draft, IReadOnlyDictionary<string, MediaAsset> media)
    {
        var length = new StringInfo(draft.Text ?? "").LengthInTextElements;
        if (Math.Max(length, draft.Text?.Length ?? 0) > WondaNetworks.TikTokCarouselText)
        {
            yield return LongText(draft.Text!.Length);
        }

        for (var i = 0; i < draft.MediaIds.Count; i++)
        {
            if (media.GetValueOrDefault(draft.MediaIds[i]) is { Kind: MediaKind.Image } asset && IsOtherImage(asset.FileName))
            {
                yield return OtherImage(asset, i);
            }
        }

        (string Name, bool? Value)[] options = [("disable_comments", draft.Options.DisableComments), ("disable_duet", draft.Options.DisableDuet), ("disable_stitch", draft.Options.DisableStitch)];
        foreach (var (name, _) in options.Where(option => option.Value is not null))
        {
            yield return NotInCarousel(name, $"Leave {name} out, or set it in the app once the post is out.");
        }
    }

    private static bool IsOtherImage(string? fileName) =>
        Path.GetExtension(fileName) is { Length: > 0 } ending && !TikTokImageEndings.Contains(ending, StringComparer.OrdinalIgnoreCase);

    private static SchedulingProblem SingleImage(string id) => new()
    {
        Code = ProblemCodes.MediaKind,
        Message = "Wonda publishes a video on TikTok, or 2 to 35 images; a single image it cannot.",
        Field = "/media_ids/0",
        Rule = "wonda.tiktok.media",
        Limit = "1 video, or 2 to 35 images",
        Actual = id,
        NextStep = "Add a second image and publish them at once, or give a video.",
    };

    private static SchedulingProblem OtherImage(MediaAsset asset, int index) => new()
    {
        Code = ProblemCodes.MediaKind,
        Message = "Of images, Wonda publishes JPEG and WebP on TikTok.",
        Field = $"/media_ids/{index}",
        Rule = "wonda.tiktok.media",
        Limit = "JPEG, WebP",
        Actual = asset.FileName,
        NextStep = "Upload the image as JPEG or WebP and use the id it gets.",
    };

    private static SchedulingProblem LongText(int length) => new()
    {
        Code = ProblemCodes.TextTooLong,
        Message = "With images, Wonda takes a text of 90 characters on TikTok.",
        Field = "/text",
        Rule = "wonda.tiktok.text",
        Limit = WondaNetworks.TikTokCarouselText.ToString(CultureInfo.InvariantCulture),
        Actual = length.ToString(CultureInfo.InvariantCulture),
        NextStep = "Shorten the text, or publish a video.",
    };

    private static SchedulingProblem NotInCarousel(string option, string nextStep) => new()
    {
        Code = ProblemCodes.NotSupported,
        Message = $"Wonda does not take {option} with several images.",
        Field = "/" + option,
        Rule = $"wonda.carousel.{option}",
        Actual = "given",
        NextStep = nextStep,
    };
}
