namespace Dash.Sdk;

/// <content>What is the same for new posts of every network; the text of LinkedIn is <see cref="Text"/>.</content>
public sealed partial record NewLinkedInPost : INewPost<LinkedInPost>, IPostContent<NewLinkedInPost>
{
    SocialNetwork INewPost.Network => SocialNetwork.LinkedIn;

    DateTimeOffset? INewPost.Timestamp => Timestamp.Value;

    string? INewPost.Caption => Text;

    INewPost INewPost.InGroup(Guid group) => this with { PostGroupId = group };

    Task<LinkedInPost> INewPost<LinkedInPost>.CreateAsync(DashClient dash, CancellationToken cancellationToken) =>
        dash.LinkedIn.CreatePostAsync(this, cancellationToken: cancellationToken);

    NewLinkedInPost IPostContent<NewLinkedInPost>.With(PostTiming timing) =>
        this with { Status = timing.Status, AutoPublish = timing.AutoPublish, Timestamp = timing.Timestamp };

    NewLinkedInPost IPostContent<NewLinkedInPost>.WithText(string text) => this with { Text = text };

    NewLinkedInPost IMediaContent<NewLinkedInPost>.WithNumbers(IReadOnlyList<long> mediaIds) => this with { MediaIds = mediaIds };
}
