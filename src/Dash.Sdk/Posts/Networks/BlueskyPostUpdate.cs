namespace Dash.Sdk;

/// <content>What is the same for changes to posts of every network; the text of Bluesky is <see cref="Text"/>.</content>
public sealed partial record BlueskyPostUpdate : IPostUpdate<BlueskyPost>, IPostContent<BlueskyPostUpdate>
{
    SocialNetwork IPostUpdate.Network => SocialNetwork.Bluesky;

    Task<BlueskyPost> IPostUpdate<BlueskyPost>.SendAsync(DashClient dash, long id, CancellationToken cancellationToken) =>
        dash.Bluesky.UpdatePostAsync(id, this, cancellationToken: cancellationToken);

    BlueskyPostUpdate IPostContent<BlueskyPostUpdate>.With(PostTiming timing) =>
        this with { Status = timing.Status, AutoPublish = timing.AutoPublish, Timestamp = timing.Timestamp };

    BlueskyPostUpdate IPostContent<BlueskyPostUpdate>.WithText(string text) => this with { Text = text };

    BlueskyPostUpdate IMediaContent<BlueskyPostUpdate>.WithNumbers(IReadOnlyList<long> mediaIds) => this with { MediaIds = mediaIds };
}
