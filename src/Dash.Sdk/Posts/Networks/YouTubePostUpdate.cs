namespace Dash.Sdk;

/// <content>What is the same for changes to posts of every network; the text of YouTube is <see cref="Description"/>.</content>
public sealed partial record YouTubePostUpdate : IPostUpdate<YouTubePost>, IPostContent<YouTubePostUpdate>
{
    SocialNetwork IPostUpdate.Network => SocialNetwork.YouTube;

    Task<YouTubePost> IPostUpdate<YouTubePost>.SendAsync(DashClient dash, long id, CancellationToken cancellationToken) =>
        dash.YouTube.UpdatePostAsync(id, this, cancellationToken: cancellationToken);

    YouTubePostUpdate IPostContent<YouTubePostUpdate>.With(PostTiming timing) =>
        this with { Status = timing.Status, AutoPublish = timing.AutoPublish, Timestamp = timing.Timestamp };

    YouTubePostUpdate IPostContent<YouTubePostUpdate>.WithText(string text) => this with { Description = text };

    YouTubePostUpdate IMediaContent<YouTubePostUpdate>.WithNumbers(IReadOnlyList<long> mediaIds) => this with { MediaIds = mediaIds };
}
