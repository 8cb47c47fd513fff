namespace Dash.Sdk;

/// <content>What is the same for changes to posts of every network; the text of X is <see cref="TweetStatus"/>.</content>
public sealed partial record XPostUpdate : IPostUpdate<XPost>, IPostContent<XPostUpdate>, IAltTextContent<XPostUpdate>, IThreadContent<XPostUpdate>
{
    SocialNetwork IPostUpdate.Network => SocialNetwork.X;

    Task<XPost> IPostUpdate<XPost>.SendAsync(DashClient dash, long id, CancellationToken cancellationToken) =>
        dash.X.UpdatePostAsync(id, this, cancellationToken: cancellationToken);

    XPostUpdate IPostContent<XPostUpdate>.With(PostTiming timing) =>
        this with { Status = timing.Status, AutoPublish = timing.AutoPublish, Timestamp = timing.Timestamp };

    XPostUpdate IPostContent<XPostUpdate>.WithText(string text) => this with { TweetStatus = text };

    XPostUpdate IMediaContent<XPostUpdate>.WithNumbers(IReadOnlyList<long> mediaIds) => this with { MediaIds = mediaIds };

    XPostUpdate IAltTextContent<XPostUpdate>.WithTexts(IReadOnlyDictionary<string, string> texts) => this with { AltTextMediaMap = texts };

    XPostUpdate IThreadContent<XPostUpdate>.WithEntries(IReadOnlyList<XReplyInput> entries) => this with { Replies = entries };
}
