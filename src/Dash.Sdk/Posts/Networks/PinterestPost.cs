namespace Dash.Sdk;

/// <content>The post as code sees it that treats all networks alike; the text of Pinterest is <see cref="Note"/>.</content>
public sealed partial record PinterestPost : IScheduledPost
{
    SocialNetwork IScheduledPost.Network => SocialNetwork.Pinterest;

    DateTimeOffset? IScheduledPost.Timestamp => Timestamp.Value;

    string? IScheduledPost.Caption => Note;

    IReadOnlyList<long> IScheduledPost.MediaIds => MediaIds ?? [];

    Uri? IScheduledPost.LiveUrl => LivePostUrl.Value;

    Runtime.OpenEnum<AutoPublishError>? IScheduledPost.Error => AutoPublishError.Value;
}
