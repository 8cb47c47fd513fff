namespace Dash.Sdk;

/// <content>What is the same for new posts of every network; the text of Threads is <see cref="Text"/>.</content>
public sealed partial record NewThreadsPost : INewPost<ThreadsPost>, IPostContent<NewThreadsPost>
{
    SocialNetwork INewPost.Network => SocialNetwork.Threads;

    DateTimeOffset? INewPost.Timestamp => Timestamp.Value;

    string? INewPost.Caption => Text;

    INewPost INewPost.InGroup(Guid group) => this with { PostGroupId = group };

    Task<ThreadsPost> INewPost<ThreadsPost>.CreateAsync(DashClient dash, CancellationToken cancellationToken) =>
        dash.Threads.CreatePostAsync(this, cancellationToken: cancellationToken);

    NewThreadsPost IPostContent<NewThreadsPost>.With(PostTiming timing) =>
        this with { Status = timing.Status, AutoPublish = timing.AutoPublish, Timestamp = timing.Timestamp };

    NewThreadsPost IPostContent<NewThreadsPost>.WithText(string text) => this with { Text = text };

    NewThreadsPost IMediaContent<NewThreadsPost>.WithNumbers(IReadOnlyList<long> mediaIds) => this with { MediaIds = mediaIds };
}
