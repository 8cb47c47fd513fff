namespace Dash.Sdk;

/// <content>The post as code sees it that treats all networks alike; the text of TikTok is <see cref="Text"/>.</content>
public sealed partial record TikTokPost : IScheduledPost
{
    SocialNetwork IScheduledPost.Network => SocialNetwork.TikTok;

    DateTimeOffset? IScheduledPost.Timestamp => Timestamp.Value;

    string? IScheduledPost.Caption => Text;

    IReadOnlyList<long> IScheduledPost.MediaIds => MediaIds ?? [];

    Uri? IScheduledPost.LiveUrl => LivePostUrl.Value;

    Runtime.OpenEnum<AutoPublishError>? IScheduledPost.Error => AutoPublishError.Value;
}
