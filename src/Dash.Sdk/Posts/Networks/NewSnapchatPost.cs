namespace Dash.Sdk;

/// <content>What is the same for new posts of every network; the text of Snapchat is <see cref="Description"/>.</content>
public sealed partial record NewSnapchatPost : INewPost<SnapchatPost>, IPostContent<NewSnapchatPost>
{
    SocialNetwork INewPost.Network => SocialNetwork.Snapchat;

    DateTimeOffset? INewPost.Timestamp => Timestamp.Value;

    string? INewPost.Caption => Description;

    INewPost INewPost.InGroup(Guid group) => this with { PostGroupId = group };

    Task<SnapchatPost> INewPost<SnapchatPost>.CreateAsync(DashClient dash, CancellationToken cancellationToken) =>
        dash.Snapchat.CreatePostAsync(this, cancellationToken: cancellationToken);

    NewSnapchatPost IPostContent<NewSnapchatPost>.With(PostTiming timing) =>
        this with { Status = timing.Status, AutoPublish = timing.AutoPublish, Timestamp = timing.Timestamp };

    NewSnapchatPost IPostContent<NewSnapchatPost>.WithText(string text) => this with { Description = text };

    NewSnapchatPost IMediaContent<NewSnapchatPost>.WithNumbers(IReadOnlyList<long> mediaIds) => this with { MediaIds = mediaIds };
}
