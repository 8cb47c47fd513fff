namespace Dash.Sdk;

/// <content>What is the same for changes to posts of every network; the text of Threads is <see cref="Text"/>.</content>
public sealed partial record ThreadsPostUpdate : IPostUpdate<ThreadsPost>, IPostContent<ThreadsPostUpdate>
{
    SocialNetwork IPostUpdate.Network => SocialNetwork.Threads;

    Task<ThreadsPost> IPostUpdate<ThreadsPost>.SendAsync(DashClient dash, long id, CancellationToken cancellationToken) =>
        dash.Threads.UpdatePostAsync(id, this, cancellationToken: cancellationToken);

    ThreadsPostUpdate IPostContent<ThreadsPostUpdate>.With(PostTiming timing) =>
        this with { Status = timing.Status, AutoPublish = timing.AutoPublish, Timestamp = timing.Timestamp };

    ThreadsPostUpdate IPostContent<ThreadsPostUpdate>.WithText(string text) => this with { Text = text };

    ThreadsPostUpdate IMediaContent<ThreadsPostUpdate>.WithNumbers(IReadOnlyList<long> mediaIds) => this with { MediaIds = mediaIds };
}
