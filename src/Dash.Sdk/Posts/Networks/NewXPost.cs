namespace Dash.Sdk;

/// <content>What is the same for new posts of every network; the text of X is <see cref="TweetStatus"/>.</content>
public sealed partial record NewXPost : INewPost<XPost>, IRemindablePost<NewXPost>, IAltTextContent<NewXPost>, IThreadContent<NewXPost>
{
    SocialNetwork INewPost.Network => SocialNetwork.X;

    DateTimeOffset? INewPost.Timestamp => Timestamp.Value;

    string? INewPost.Caption => TweetStatus;

    string? IRemindablePost<NewXPost>.FirstComment => null;

    INewPost INewPost.InGroup(Guid group) => this with { PostGroupId = group };

    Task<XPost> INewPost<XPost>.CreateAsync(DashClient dash, CancellationToken cancellationToken) =>
        dash.X.CreatePostAsync(this, cancellationToken: cancellationToken);

    NewXPost IPostContent<NewXPost>.With(PostTiming timing) =>
        this with { Status = timing.Status, AutoPublish = timing.AutoPublish, Timestamp = timing.Timestamp };

    NewXPost IPostContent<NewXPost>.WithText(string text) => this with { TweetStatus = text };

    NewXPost IMediaContent<NewXPost>.WithNumbers(IReadOnlyList<long> mediaIds) => this with { MediaIds = mediaIds };

    NewXPost IAltTextContent<NewXPost>.WithTexts(IReadOnlyDictionary<string, string> texts) => this with { AltTextMediaMap = texts };

    NewXPost IThreadContent<NewXPost>.WithEntries(IReadOnlyList<XReplyInput> entries) => this with { Replies = entries };
}
