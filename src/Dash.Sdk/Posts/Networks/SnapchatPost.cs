namespace Dash.Sdk;

/// <content>The post as code sees it that treats all networks alike; the text of Snapchat is <see cref="Description"/>.</content>
public sealed partial record SnapchatPost : IScheduledPost
{
    SocialNetwork IScheduledPost.Network => SocialNetwork.Snapchat;

    DateTimeOffset? IScheduledPost.Timestamp => Timestamp.Value;

    string? IScheduledPost.Caption => Description;

    IReadOnlyList<long> IScheduledPost.MediaIds => MediaIds ?? [];

    Uri? IScheduledPost.LiveUrl => LivePostUrl.Value;

    Runtime.OpenEnum<AutoPublishError>? IScheduledPost.Error => AutoPublishError.Value;
}
