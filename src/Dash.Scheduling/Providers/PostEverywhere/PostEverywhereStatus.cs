using Dash.Runtime;
using PostEverywhere.Sdk;

namespace Dash.Scheduling;

/// <summary>
/// The status of one destination in neutral words. That of the whole post is only asked where the destination's says too little: a post is
/// partly failed because of another account.
/// </summary>
internal static class PostEverywhereStatus
{
    public static PostState State(OpenEnum<PostStatus> post, OpenEnum<DestinationStatus>? destination) => (post.Known, destination?.Known) switch
    {
        (PostStatus.Draft, _) => PostState.Draft,
        (_, DestinationStatus.Published) => PostState.Posted,
        (_, DestinationStatus.Failed) => PostState.Failed,
        (_, DestinationStatus.Publishing) => PostState.Publishing,
        (PostStatus.Publishing, DestinationStatus.Queued) => PostState.Publishing,
        (_, DestinationStatus.Queued) => PostState.Scheduled,
        (_, null) when destination is not null => PostState.Unknown,
        (PostStatus.Scheduled, _) => PostState.Scheduled,
        (PostStatus.Publishing, _) => PostState.Publishing,
        (PostStatus.Published, _) => PostState.Posted,
        (PostStatus.PartiallyFailed, _) => PostState.NeedsAttention,
        (PostStatus.Failed, _) => PostState.Failed,
        _ => PostState.Unknown,
    };

    public static string Raw(OpenEnum<PostStatus> post, OpenEnum<DestinationStatus>? destination) =>
        post == PostStatus.Draft || destination is not { } known ? PostStatusCodec.Format(post) : DestinationStatusCodec.Format(known);
}
