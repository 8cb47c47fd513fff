namespace Dash.Sdk;

/// <content>The post as code sees it that treats all networks alike; the text of Instagram is <see cref="Caption"/>.</content>
public sealed partial record InstagramPost : IScheduledPost, IAltTexts
{
    SocialNetwork IScheduledPost.Network => SocialNetwork.Instagram;

    DateTimeOffset? IScheduledPost.Timestamp => Timestamp.Value;

    IReadOnlyList<long> IScheduledPost.MediaIds => MediaIds ?? [];

    Uri? IScheduledPost.LiveUrl => LivePostUrl.Value;

    Runtime.OpenEnum<AutoPublishError>? IScheduledPost.Error => AutoPublishError.Value;
}
