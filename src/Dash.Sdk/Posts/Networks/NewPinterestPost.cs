namespace Dash.Sdk;

/// <content>What is the same for new posts of every network; the text of Pinterest is <see cref="Note"/>.</content>
public sealed partial record NewPinterestPost : INewPost<PinterestPost>, IRemindablePost<NewPinterestPost>
{
    SocialNetwork INewPost.Network => SocialNetwork.Pinterest;

    DateTimeOffset? INewPost.Timestamp => Timestamp.Value;

    string? INewPost.Caption => Note;

    string? IRemindablePost<NewPinterestPost>.FirstComment => null;

    INewPost INewPost.InGroup(Guid group) => this with { PostGroupId = group };

    Task<PinterestPost> INewPost<PinterestPost>.CreateAsync(DashClient dash, CancellationToken cancellationToken) =>
        dash.Pinterest.CreatePostAsync(this, cancellationToken: cancellationToken);

    NewPinterestPost IPostContent<NewPinterestPost>.With(PostTiming timing) =>
        this with { Status = timing.Status, AutoPublish = timing.AutoPublish, Timestamp = timing.Timestamp };

    NewPinterestPost IPostContent<NewPinterestPost>.WithText(string text) => this with { Note = text };

    NewPinterestPost IMediaContent<NewPinterestPost>.WithNumbers(IReadOnlyList<long> mediaIds) => this with { MediaIds = mediaIds };
}
