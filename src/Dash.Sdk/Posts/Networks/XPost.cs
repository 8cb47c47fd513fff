namespace Dash.Sdk;

/// <content>The post as code sees it that treats all networks alike; the text of X is <see cref="TweetStatus"/>.</content>
public sealed partial record XPost : IScheduledPost, IAltTexts
{
    SocialNetwork IScheduledPost.Network => SocialNetwork.X;

    DateTimeOffset? IScheduledPost.Timestamp => Timestamp.Value;

    string? IScheduledPost.Caption => TweetStatus;

    IReadOnlyList<long> IScheduledPost.MediaIds => MediaIds ?? [];

    Uri? IScheduledPost.LiveUrl => LivePostUrl.Value;

    Runtime.OpenEnum<AutoPublishError>? IScheduledPost.Error => AutoPublishError.Value;
}
