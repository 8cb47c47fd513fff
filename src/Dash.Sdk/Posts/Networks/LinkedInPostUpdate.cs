namespace Dash.Sdk;

/// <content>What is the same for changes to posts of every network; the text of LinkedIn is <see cref="Text"/>.</content>
public sealed partial record LinkedInPostUpdate : IPostUpdate<LinkedInPost>, IPostContent<LinkedInPostUpdate>
{
    SocialNetwork IPostUpdate.Network => SocialNetwork.LinkedIn;

    Task<LinkedInPost> IPostUpdate<LinkedInPost>.SendAsync(DashClient dash, long id, CancellationToken cancellationToken) =>
        dash.LinkedIn.UpdatePostAsync(id, this, cancellationToken: cancellationToken);

    LinkedInPostUpdate IPostContent<LinkedInPostUpdate>.With(PostTiming timing) =>
        this with { Status = timing.Status, AutoPublish = timing.AutoPublish, Timestamp = timing.Timestamp };

    LinkedInPostUpdate IPostContent<LinkedInPostUpdate>.WithText(string text) => this with { Text = text };

    LinkedInPostUpdate IMediaContent<LinkedInPostUpdate>.WithNumbers(IReadOnlyList<long> mediaIds) => this with { MediaIds = mediaIds };
}
