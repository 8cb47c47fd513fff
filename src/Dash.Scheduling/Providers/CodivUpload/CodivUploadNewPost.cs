using CodivUpload.Sdk;

namespace Dash.Scheduling;

/// <summary>A post that was just made, from what was sent and answered, where it cannot be read.</summary>
internal static class CodivUploadNewPost
{
    public static ScheduledPost From(PostDraft draft, PostAccepted accepted)
    {
        var (account, network) = ChannelAddress.Parse(draft.Channel);
        var goesOutNow = accepted.IsImmediate ?? draft.At is null;
        return new ScheduledPost
        {
            Id = CodivUploadIds.Post(network, account, accepted.PostId),
            Channel = draft.Channel,
            Network = network,
            State = goesOutNow ? PostState.Publishing : PostState.Scheduled,
            ProviderStatus = goesOutNow ? "publishing" : "scheduled",
            At = draft.At,
            Text = draft.Text,
            MediaIds = draft.MediaIds,
            Options = draft.Options,
        };
    }
}
