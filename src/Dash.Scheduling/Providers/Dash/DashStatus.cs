using Dash.Runtime;
using Dash.Sdk;

namespace Dash.Scheduling;

/// <summary>Dash's eleven statuses in neutral words.</summary>
internal static class DashStatus
{
    public static PostStatus Of(PublishMode mode) => mode switch
    {
        PublishMode.Now => PostStatus.Autopublishing,
        PublishMode.Draft => PostStatus.Draft,
        _ => PostStatus.Scheduled,
    };

    public static PostState State(OpenEnum<PostStatus>? status) => status?.Known switch
    {
        PostStatus.Draft => PostState.Draft,
        PostStatus.Scheduled => PostState.Scheduled,
        PostStatus.Autopublishing => PostState.Publishing,
        PostStatus.Posted => PostState.Posted,
        PostStatus.Failed => PostState.Failed,
        PostStatus.PartiallyFailed or PostStatus.MissingApprovals => PostState.NeedsAttention,
        PostStatus.UsersNotified => PostState.Notified,
        PostStatus.Expired => PostState.Expired,
        PostStatus.Skipped => PostState.Skipped,
        PostStatus.Imported => PostState.Imported,
        _ => PostState.Unknown,
    };
}
