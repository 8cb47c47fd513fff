using PostEverywhere.Sdk;

namespace Dash.Scheduling;

/// <summary>A draft in PostEverywhere's terms.</summary>
internal static class PostEverywhereDraft
{
    public static NewPost From(PostDraft draft)
    {
        var address = ChannelAddress.Parse(draft.Channel);
        return new NewPost
        {
            Content = draft.Text ?? "",
            AccountIds = [PostEverywhereId.AccountOf(address.AccountId, "/channel")],
            ScheduledFor = draft.Mode == PublishMode.Now ? null : PostEverywhereTimes.Of(draft.At),
            MediaIds = Media(draft.MediaIds),
            PlatformContent = PostEverywhereContent.Of(address.Network, draft.Options, text: null, now: null),
            Draft = draft.Mode == PublishMode.Draft ? true : null,
            CampaignId = Campaign(draft.Options.CampaignIds),
            ThreadPosts = draft.Options.ThreadReplies is { Count: > 0 } replies ? replies : null,
        };
    }

    /// <summary>Ids that have passed the rules; null for none, because only what is given is sent.</summary>
    public static IReadOnlyList<Guid>? Media(IReadOnlyList<string>? ids) => ids is { Count: > 0 } ? [.. ids.Select(Guid.Parse)] : null;

    private static long? Campaign(IReadOnlyList<string>? ids) =>
        ids is [var id, ..] && PostEverywhereId.TryAccount(id, out var campaign) ? campaign : null;
}
