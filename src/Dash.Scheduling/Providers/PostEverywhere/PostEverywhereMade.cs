using PostEverywhere.Sdk;

namespace Dash.Scheduling;

/// <summary>A post as it is right after its creation: what was sent, and what the answer adds to it.</summary>
internal static class PostEverywhereMade
{
    public static ScheduledPost Of(PostDraft draft, PostCreated created)
    {
        var address = ChannelAddress.Parse(draft.Channel);
        var account = PostEverywhereId.AccountOf(address.AccountId, "/channel");
        return new ScheduledPost
        {
            Id = new PostEverywhereId(address.Network, created.PostId, account).ToString(),
            Channel = draft.Channel,
            Network = address.Network,
            State = PostEverywhereStatus.State(created.Status, null),
            ProviderStatus = PostEverywhereStatus.Raw(created.Status, null),
            At = PostEverywhereTimes.Of(created.ScheduledFor.Value) ?? (draft.Mode == PublishMode.Now ? null : draft.At),
            Text = draft.Text,
            MediaIds = draft.MediaIds,
            Options = draft.Options,
        };
    }
}
