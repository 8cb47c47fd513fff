using System.Globalization;
using Dash.Sandbox.Storage;

namespace Dash.Sandbox.Systems.Wonda;

/// <summary>What Wonda demands of a post beyond its document: the window, the feature, the kind of file, and patience.</summary>
internal static class WondaRules
{
    public static readonly TimeSpan Soonest = TimeSpan.FromMinutes(5);
    public static readonly TimeSpan Latest = TimeSpan.FromDays(29);

    /// <summary>Wonda publishes no number. So many at once a day and account are enough here to see how a client waits.</summary>
    public const int PublishedInADay = 50;

    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    public static DateTimeOffset? Time(string? text, DateTimeOffset now)
    {
        if (text is null)
        {
            return null;
        }

        if (!HasOffset(text) || Moment.Parse(text) is not { } at)
        {
            throw WondaProblems.NotValid("scheduledAt has to be a date-time with an offset, for example 2026-06-20T16:30:00+02:00.");
        }

        return at >= now + Soonest && at <= now + Latest ? at : throw WondaProblems.NotValid("scheduledAt has to be 5 minutes to 29 days ahead.");
    }

    public static void DemandPlanning(WondaAccount account, DateTimeOffset? at)
    {
        if (at is not null && !account.CanPlan)
        {
            throw WondaProblems.CannotPlan();
        }
    }

    /// <summary>The kind of post, from the kind of file where the request does not say it.</summary>
    public static string Product(string network, string? asked, WondaMedia media)
    {
        if (network == WondaAccount.TikTok)
        {
            return media.IsVideo ? "VIDEO" : throw WondaProblems.NotValid($"mediaId: {media.Id} is {media.MimeType}; TikTok takes a video, or several images as a carousel.");
        }

        var product = asked ?? (media.IsVideo ? "REELS" : "IMAGE");
        var fits = product switch { "IMAGE" => media.IsImage, "REELS" => media.IsVideo, _ => media.IsImage || media.IsVideo };
        return fits ? product : throw WondaProblems.NotValid($"mediaId: {media.Id} is {media.MimeType}, which is not for {product}.");
    }

    public static void DemandImages(string network, IEnumerable<WondaMedia> media)
    {
        foreach (var file in media)
        {
            if (!file.IsImage || (network == WondaAccount.TikTok && file.MimeType is not ("image/jpeg" or "image/webp")))
            {
                throw WondaProblems.NotValid($"mediaIds: {file.Id} is {file.MimeType}; a carousel takes {(network == WondaAccount.TikTok ? "JPEG and WebP images" : "images")} only.");
            }
        }
    }

    /// <summary>Refuses what is too much for a day.</summary>
    public static void DemandCalm(WondaPublicationStore publications, WondaAccount account, DateTimeOffset now)
    {
        var published = publications.PublishedAtOnce(account.Id, now - Day);
        if (published.Count >= PublishedInADay)
        {
            throw WondaProblems.Throttled(published[^PublishedInADay].CreatedAt + Day);
        }
    }

    private static bool HasOffset(string text) =>
        text.EndsWith('Z') || text.EndsWith('z')
        || (text.Length > 6 && text[^6] is '+' or '-' && TimeOnly.TryParseExact(text[^5..], "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out _));
}
