namespace Dash.Sdk;

/// <content>The post as code sees it that treats all networks alike; the text of Threads is <see cref="Text"/>.</content>
public sealed partial record ThreadsPost : IScheduledPost
{
    SocialNetwork IScheduledPost.Network => SocialNetwork.Threads;

    DateTimeOffset? IScheduledPost.Timestamp => Timestamp.Value;

    string? IScheduledPost.Caption => Text;

    IReadOnlyList<long> IScheduledPost.MediaIds => MediaIds ?? [];

    Uri? IScheduledPost.LiveUrl => LivePostUrl.Value;

    Runtime.OpenEnum<AutoPublishError>? IScheduledPost.Error => AutoPublishError.Value;
}
