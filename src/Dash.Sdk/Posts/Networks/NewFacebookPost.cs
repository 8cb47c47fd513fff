namespace Dash.Sdk;

/// <content>What is the same for new posts of every network; the text of Facebook is <see cref="Message"/>.</content>
public sealed partial record NewFacebookPost : INewPost<FacebookPost>, IRemindablePost<NewFacebookPost>, IVideoCover<NewFacebookPost>, IAltTextContent<NewFacebookPost>
{
    SocialNetwork INewPost.Network => SocialNetwork.Facebook;

    DateTimeOffset? INewPost.Timestamp => Timestamp.Value;

    string? INewPost.Caption => Message;

    INewPost INewPost.InGroup(Guid group) => this with { PostGroupId = group };

    Task<FacebookPost> INewPost<FacebookPost>.CreateAsync(DashClient dash, CancellationToken cancellationToken) =>
        dash.Facebook.CreatePostAsync(this, cancellationToken: cancellationToken);

    NewFacebookPost IPostContent<NewFacebookPost>.With(PostTiming timing) =>
        this with { Status = timing.Status, AutoPublish = timing.AutoPublish, Timestamp = timing.Timestamp };

    NewFacebookPost IPostContent<NewFacebookPost>.WithText(string text) => this with { Message = text };

    NewFacebookPost IMediaContent<NewFacebookPost>.WithNumbers(IReadOnlyList<long> mediaIds) => this with { MediaIds = mediaIds };

    NewFacebookPost IVideoCover<NewFacebookPost>.CoveredAt(TimeSpan offset) => this with { ThumbOffset = CoverOffset.WholeSeconds(offset) };

    NewFacebookPost IAltTextContent<NewFacebookPost>.WithTexts(IReadOnlyDictionary<string, string> texts) => this with { AltTextMediaMap = texts };
}
