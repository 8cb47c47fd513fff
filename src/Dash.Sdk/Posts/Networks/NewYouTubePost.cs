namespace Dash.Sdk;

/// <content>What is the same for new posts of every network; the text of YouTube is <see cref="Description"/>.</content>
public sealed partial record NewYouTubePost : INewPost<YouTubePost>, IPostContent<NewYouTubePost>
{
    SocialNetwork INewPost.Network => SocialNetwork.YouTube;

    DateTimeOffset? INewPost.Timestamp => Timestamp.Value;

    string? INewPost.Caption => Description;

    INewPost INewPost.InGroup(Guid group) => this with { PostGroupId = group };

    Task<YouTubePost> INewPost<YouTubePost>.CreateAsync(DashClient dash, CancellationToken cancellationToken) =>
        dash.YouTube.CreatePostAsync(this, cancellationToken: cancellationToken);

    NewYouTubePost IPostContent<NewYouTubePost>.With(PostTiming timing) =>
        this with { Status = timing.Status, AutoPublish = timing.AutoPublish, Timestamp = timing.Timestamp };

    NewYouTubePost IPostContent<NewYouTubePost>.WithText(string text) => this with { Description = text };

    NewYouTubePost IMediaContent<NewYouTubePost>.WithNumbers(IReadOnlyList<long> mediaIds) => this with { MediaIds = mediaIds };
}
