namespace Dash.Sdk;

/// <content>What is the same for changes to posts of every network; the text of Snapchat is <see cref="Description"/>.</content>
public sealed partial record SnapchatPostUpdate : IPostUpdate<SnapchatPost>, IPostContent<SnapchatPostUpdate>
{
    SocialNetwork IPostUpdate.Network => SocialNetwork.Snapchat;

    Task<SnapchatPost> IPostUpdate<SnapchatPost>.SendAsync(DashClient dash, long id, CancellationToken cancellationToken) =>
        dash.Snapchat.UpdatePostAsync(id, this, cancellationToken: cancellationToken);

    SnapchatPostUpdate IPostContent<SnapchatPostUpdate>.With(PostTiming timing) =>
        this with { Status = timing.Status, AutoPublish = timing.AutoPublish, Timestamp = timing.Timestamp };

    SnapchatPostUpdate IPostContent<SnapchatPostUpdate>.WithText(string text) => this with { Description = text };

    SnapchatPostUpdate IMediaContent<SnapchatPostUpdate>.WithNumbers(IReadOnlyList<long> mediaIds) => this with { MediaIds = mediaIds };
}
