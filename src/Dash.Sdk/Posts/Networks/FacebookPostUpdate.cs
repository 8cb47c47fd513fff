namespace Dash.Sdk;

/// <content>What is the same for changes to posts of every network; the text of Facebook is <see cref="Message"/>.</content>
public sealed partial record FacebookPostUpdate : IPostUpdate<FacebookPost>, IPostContent<FacebookPostUpdate>, IVideoCover<FacebookPostUpdate>, IAltTextContent<FacebookPostUpdate>
{
    SocialNetwork IPostUpdate.Network => SocialNetwork.Facebook;

    Task<FacebookPost> IPostUpdate<FacebookPost>.SendAsync(DashClient dash, long id, CancellationToken cancellationToken) =>
        dash.Facebook.UpdatePostAsync(id, this, cancellationToken: cancellationToken);

    FacebookPostUpdate IPostContent<FacebookPostUpdate>.With(PostTiming timing) =>
        this with { Status = timing.Status, AutoPublish = timing.AutoPublish, Timestamp = timing.Timestamp };

    FacebookPostUpdate IPostContent<FacebookPostUpdate>.WithText(string text) => this with { Message = text };

    FacebookPostUpdate IMediaContent<FacebookPostUpdate>.WithNumbers(IReadOnlyList<long> mediaIds) => this with { MediaIds = mediaIds };

    FacebookPostUpdate IVideoCover<FacebookPostUpdate>.CoveredAt(TimeSpan offset) => this with { ThumbOffset = CoverOffset.WholeSeconds(offset) };

    FacebookPostUpdate IAltTextContent<FacebookPostUpdate>.WithTexts(IReadOnlyDictionary<string, string> texts) => this with { AltTextMediaMap = texts };
}
