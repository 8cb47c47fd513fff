namespace Dash.Sdk;

/// <content>What is the same for changes to posts of every network; the text of Pinterest is <see cref="Note"/>.</content>
public sealed partial record PinterestPostUpdate : IPostUpdate<PinterestPost>, IPostContent<PinterestPostUpdate>
{
    SocialNetwork IPostUpdate.Network => SocialNetwork.Pinterest;

    Task<PinterestPost> IPostUpdate<PinterestPost>.SendAsync(DashClient dash, long id, CancellationToken cancellationToken) =>
        dash.Pinterest.UpdatePostAsync(id, this, cancellationToken: cancellationToken);

    PinterestPostUpdate IPostContent<PinterestPostUpdate>.With(PostTiming timing) =>
        this with { Status = timing.Status, AutoPublish = timing.AutoPublish, Timestamp = timing.Timestamp };

    PinterestPostUpdate IPostContent<PinterestPostUpdate>.WithText(string text) => this with { Note = text };

    PinterestPostUpdate IMediaContent<PinterestPostUpdate>.WithNumbers(IReadOnlyList<long> mediaIds) => this with { MediaIds = mediaIds };
}
