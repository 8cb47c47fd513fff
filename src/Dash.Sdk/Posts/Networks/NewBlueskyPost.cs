namespace Dash.Sdk;

/// <content>What is the same for new posts of every network; the text of Bluesky is <see cref="Text"/>.</content>
public sealed partial record NewBlueskyPost : INewPost<BlueskyPost>, IPostContent<NewBlueskyPost>
{
    SocialNetwork INewPost.Network => SocialNetwork.Bluesky;

    DateTimeOffset? INewPost.Timestamp => Timestamp.Value;

    string? INewPost.Caption => Text;

    INewPost INewPost.InGroup(Guid group) => this with { PostGroupId = group };

    Task<BlueskyPost> INewPost<BlueskyPost>.CreateAsync(DashClient dash, CancellationToken cancellationToken) =>
        dash.Bluesky.CreatePostAsync(this, cancellationToken: cancellationToken);

    NewBlueskyPost IPostContent<NewBlueskyPost>.With(PostTiming timing) =>
        this with { Status = timing.Status, AutoPublish = timing.AutoPublish, Timestamp = timing.Timestamp };

    NewBlueskyPost IPostContent<NewBlueskyPost>.WithText(string text) => this with { Text = text };

    NewBlueskyPost IMediaContent<NewBlueskyPost>.WithNumbers(IReadOnlyList<long> mediaIds) => this with { MediaIds = mediaIds };
}
