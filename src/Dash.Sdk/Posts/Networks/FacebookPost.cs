namespace Dash.Sdk;

/// <content>The post as code sees it that treats all networks alike; the text of Facebook is <see cref="Message"/>.</content>
public sealed partial record FacebookPost : IScheduledPost, IAltTexts
{
    SocialNetwork IScheduledPost.Network => SocialNetwork.Facebook;

    DateTimeOffset? IScheduledPost.Timestamp => Timestamp.Value;

    string? IScheduledPost.Caption => Message;

    IReadOnlyList<long> IScheduledPost.MediaIds => MediaIds ?? [];

    Uri? IScheduledPost.LiveUrl => LivePostUrl.Value;

    Runtime.OpenEnum<AutoPublishError>? IScheduledPost.Error => AutoPublishError.Value;
}
