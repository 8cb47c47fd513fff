namespace Dash.Sdk;

/// <content>What is the same for changes to posts of every network; the text of Instagram is <see cref="Caption"/>.</content>
public sealed partial record InstagramPostUpdate : IPostUpdate<InstagramPost>, IPostContent<InstagramPostUpdate>, IVideoCover<InstagramPostUpdate>, IAltTextContent<InstagramPostUpdate>
{
    SocialNetwork IPostUpdate.Network => SocialNetwork.Instagram;

    Task<InstagramPost> IPostUpdate<InstagramPost>.SendAsync(DashClient dash, long id, CancellationToken cancellationToken) =>
        dash.Instagram.UpdatePostAsync(id, this, cancellationToken: cancellationToken);

    InstagramPostUpdate IPostContent<InstagramPostUpdate>.With(PostTiming timing) =>
        this with { Status = timing.Status, AutoPublish = timing.AutoPublish, Timestamp = timing.Timestamp };

    InstagramPostUpdate IPostContent<InstagramPostUpdate>.WithText(string text) => this with { Caption = text };

    InstagramPostUpdate IMediaContent<InstagramPostUpdate>.WithNumbers(IReadOnlyList<long> mediaIds) => this with { MediaIds = mediaIds };

    InstagramPostUpdate IVideoCover<InstagramPostUpdate>.CoveredAt(TimeSpan offset) => this with { ThumbOffset = CoverOffset.Milliseconds(offset) };

    InstagramPostUpdate IAltTextContent<InstagramPostUpdate>.WithTexts(IReadOnlyDictionary<string, string> texts) => this with { AltTextMediaMap = texts };
}
