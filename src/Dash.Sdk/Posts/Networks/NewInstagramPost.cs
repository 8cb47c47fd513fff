namespace Dash.Sdk;

/// <content>What is the same for new posts of every network; the text of Instagram is <see cref="Caption"/>.</content>
public sealed partial record NewInstagramPost : INewPost<InstagramPost>, IRemindablePost<NewInstagramPost>, IVideoCover<NewInstagramPost>, IAltTextContent<NewInstagramPost>
{
    SocialNetwork INewPost.Network => SocialNetwork.Instagram;

    DateTimeOffset? INewPost.Timestamp => Timestamp.Value;

    INewPost INewPost.InGroup(Guid group) => this with { PostGroupId = group };

    Task<InstagramPost> INewPost<InstagramPost>.CreateAsync(DashClient dash, CancellationToken cancellationToken) =>
        dash.Instagram.CreatePostAsync(this, cancellationToken: cancellationToken);

    NewInstagramPost IPostContent<NewInstagramPost>.With(PostTiming timing) =>
        this with { Status = timing.Status, AutoPublish = timing.AutoPublish, Timestamp = timing.Timestamp };

    NewInstagramPost IPostContent<NewInstagramPost>.WithText(string text) => this with { Caption = text };

    NewInstagramPost IMediaContent<NewInstagramPost>.WithNumbers(IReadOnlyList<long> mediaIds) => this with { MediaIds = mediaIds };

    NewInstagramPost IVideoCover<NewInstagramPost>.CoveredAt(TimeSpan offset) => this with { ThumbOffset = CoverOffset.Milliseconds(offset) };

    NewInstagramPost IAltTextContent<NewInstagramPost>.WithTexts(IReadOnlyDictionary<string, string> texts) => this with { AltTextMediaMap = texts };
}
