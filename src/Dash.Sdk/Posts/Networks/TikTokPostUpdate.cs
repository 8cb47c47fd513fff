namespace Dash.Sdk;

/// <content>What is the same for changes to posts of every network; the text of TikTok is <see cref="Text"/>.</content>
public sealed partial record TikTokPostUpdate : IPostUpdate<TikTokPost>, IPostContent<TikTokPostUpdate>, IVideoCover<TikTokPostUpdate>
{
    SocialNetwork IPostUpdate.Network => SocialNetwork.TikTok;

    Task<TikTokPost> IPostUpdate<TikTokPost>.SendAsync(DashClient dash, long id, CancellationToken cancellationToken) =>
        dash.TikTok.UpdatePostAsync(id, this, cancellationToken: cancellationToken);

    TikTokPostUpdate IPostContent<TikTokPostUpdate>.With(PostTiming timing) =>
        this with { Status = timing.Status, AutoPublish = timing.AutoPublish, Timestamp = timing.Timestamp };

    TikTokPostUpdate IPostContent<TikTokPostUpdate>.WithText(string text) => this with { Text = text };

    TikTokPostUpdate IMediaContent<TikTokPostUpdate>.WithNumbers(IReadOnlyList<long> mediaIds) => this with { MediaIds = mediaIds };

    TikTokPostUpdate IVideoCover<TikTokPostUpdate>.CoveredAt(TimeSpan offset) => this with { ThumbnailOffset = CoverOffset.Milliseconds(offset) };
}
