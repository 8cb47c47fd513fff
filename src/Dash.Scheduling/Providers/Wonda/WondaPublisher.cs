using NodaTime;
using Wonda.Sdk;

namespace Dash.Scheduling;

/// <summary>Creates posts: one file is a job, several are a carousel that is out before its answer.</summary>
internal sealed class WondaPublisher(WondaClient wonda)
{
    public Task<ScheduledPost> CreateAsync(PostDraft draft, Guid groupId, CancellationToken cancellationToken)
    {
        var (account, network) = ChannelAddress.Parse(draft.Channel);
        var id = WondaIds.Account(account, "/channel");
        return new WondaCall("post", IsWrite: true).RunAsync(async () => (network, IsCarousel: draft.MediaIds.Count > 1) switch
        {
            (Network.Instagram, false) => Started(draft, groupId, await wonda.Publishing.PublishInstagramAsync(Instagram(draft, id), cancellationToken: cancellationToken).ConfigureAwait(false)),
            (Network.Instagram, true) => Out(draft, groupId, await wonda.Publishing.PublishInstagramCarouselAsync(InstagramCarousel(draft, id), cancellationToken: cancellationToken).ConfigureAwait(false)),
            (_, false) => Started(draft, groupId, await wonda.Publishing.PublishTikTokAsync(TikTok(draft, id), cancellationToken: cancellationToken).ConfigureAwait(false)),
            _ => Out(draft, groupId, await wonda.Publishing.PublishTikTokCarouselAsync(TikTokCarousel(draft, id), cancellationToken: cancellationToken).ConfigureAwait(false)),
        });
    }

    /// <summary>A draft as a post that was taken.</summary>
    public static ScheduledPost Taken(PostDraft draft, Guid groupId, string id, string status)
    {
        var network = ChannelAddress.Parse(draft.Channel).Network;
        return new ScheduledPost
        {
            Id = WondaIds.Post(network, id),
            Channel = draft.Channel,
            Network = network,
            State = WondaStatus.State(status),
            ProviderStatus = status,
            At = draft.At,
            Text = draft.Text,
            MediaIds = draft.MediaIds,
            Options = draft.Options,
            GroupId = groupId,
        };
    }

    private static ScheduledPost Started(PostDraft draft, Guid groupId, PublishJobStarted started)
    {
        var taken = Taken(draft, groupId, started.OutputJobId, WondaStatus.Text(started.Status));
        return started.ScheduledFor is { } at ? taken with { At = Instant.FromDateTimeOffset(at) } : taken;
    }

    private static ScheduledPost Out(PostDraft draft, Guid groupId, InstagramCarouselPublished carousel) =>
        Taken(draft, groupId, carousel.InstagramPublishId.ToString(), WondaStatus.Succeeded) with { LiveUrl = carousel.Permalink?.OriginalString };

    private static ScheduledPost Out(PostDraft draft, Guid groupId, TikTokCarouselPublished carousel) =>
        Taken(draft, groupId, carousel.TiktokPublishId.ToString(), WondaStatus.Succeeded);

    private static InstagramPublication Instagram(PostDraft draft, Guid account) => new()
    {
        MediaId = draft.MediaIds[0],
        InstagramAccountId = account,
        Caption = Text(draft),
        AltText = draft.Options.AltTexts?.GetValueOrDefault(draft.MediaIds[0]),
        Product = WondaProducts.Of(draft.Options.PostType),
        ShareToFeed = draft.Options.ShareToFeed,
        ScheduledAt = draft.At?.ToDateTimeOffset(),
    };

    private static InstagramCarousel InstagramCarousel(PostDraft draft, Guid account) => new()
    {
        MediaIds = draft.MediaIds,
        InstagramAccountId = account,
        Caption = Text(draft),
    };

    // Left out, an older page says, the post would be seen by its author alone; whoever publishes means everybody.
    private static TikTokPublication TikTok(PostDraft draft, Guid account) => new()
    {
        MediaId = draft.MediaIds[0],
        TiktokAccountId = account,
        Caption = Text(draft),
        PrivacyLevel = TikTokPrivacyLevel.PublicToEveryone,
        PostMode = TikTokPostMode.Direct,
        DisableComment = draft.Options.DisableComments,
        DisableDuet = draft.Options.DisableDuet,
        DisableStitch = draft.Options.DisableStitch,
        ScheduledAt = draft.At?.ToDateTimeOffset(),
    };

    private static TikTokCarousel TikTokCarousel(PostDraft draft, Guid account) => new()
    {
        MediaIds = draft.MediaIds,
        TiktokAccountId = account,
        Caption = Text(draft),
        PrivacyLevel = TikTokPrivacyLevel.PublicToEveryone,
    };

    private static string? Text(PostDraft draft) => string.IsNullOrEmpty(draft.Text) ? null : draft.Text;
}
