namespace Dash.Sdk;

/// <content>What is the same for new posts of every network; the text of TikTok is <see cref="Text"/>.</content>
public sealed partial record NewTikTokPost : INewPost<TikTokPost>, IRemindablePost<NewTikTokPost>, IVideoCover<NewTikTokPost>
{
    SocialNetwork INewPost.Network => SocialNetwork.TikTok;

    DateTimeOffset? INewPost.Timestamp => Timestamp.Value;

    string? INewPost.Caption => Text;

    string? IRemindablePost<NewTikTokPost>.FirstComment => null;

    INewPost INewPost.InGroup(Guid group) => this with { PostGroupId = group };

    Task<TikTokPost> INewPost<TikTokPost>.CreateAsync(DashClient dash, CancellationToken cancellationToken) =>
        dash.TikTok.CreatePostAsync(this, cancellationToken: cancellationToken);

    NewTikTokPost IPostContent<NewTikTokPost>.With(PostTiming timing) =>
        this with { Status = timing.Status, AutoPublish = timing.AutoPublish, Timestamp = timing.Timestamp };

    NewTikTokPost IPostContent<NewTikTokPost>.WithText(string text) => this with { Text = text };

    NewTikTokPost IMediaContent<NewTikTokPost>.WithNumbers(IReadOnlyList<long> mediaIds) => this with { MediaIds = mediaIds };

    NewTikTokPost IVideoCover<NewTikTokPost>.CoveredAt(TimeSpan offset) => this with { ThumbnailOffset = CoverOffset.Milliseconds(offset) };
}
