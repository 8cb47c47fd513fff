using Dash.Sdk;

namespace Dash.Scheduling;

/// <summary>X, called twitter by Dash: the text is the <c>tweet_status</c>, a thread goes on in replies.</summary>
internal sealed class XPosts(XClient client) : DashPosts(Network.X)
{
    public override async Task<ScheduledPost> CreateAsync(DashDraft draft, CancellationToken cancellationToken)
    {
        var created = await client.CreatePostAsync(
            new NewXPost
            {
                BrandId = draft.BrandId,
                Status = draft.Status,
                AutoPublish = draft.AutoPublish,
                Timestamp = draft.Timestamp,
                MediaIds = draft.MediaIds,
                ContentTagIds = draft.ContentTagIds,
                CampaignIds = draft.CampaignIds,
                PostGroupId = draft.GroupId,
                TweetStatus = draft.Text,
                Replies = Replies(draft.Options.ThreadReplies),
                AltTextMediaMap = draft.Options.AltTexts,
            },
            cancellationToken: cancellationToken).ConfigureAwait(false);
        return Map(created);
    }

    public override IAsyncEnumerable<ScheduledPost> List(DashRange range, CancellationToken cancellationToken) =>
        client.ListPostsAsync(range.Brands, range.Start, range.End, range.Sort, limit: DashRange.PageSize, cancellationToken: cancellationToken).Select(Map);

    public override async Task<ScheduledPost> GetAsync(long id, CancellationToken cancellationToken) =>
        Map(await client.GetPostAsync(id, cancellationToken).ConfigureAwait(false));

    public override async Task<ScheduledPost> UpdateAsync(long id, DashChanges changes, CancellationToken cancellationToken)
    {
        var updated = await client.UpdatePostAsync(
            id,
            new XPostUpdate
            {
                Status = changes.Status,
                AutoPublish = changes.AutoPublish,
                Timestamp = changes.Timestamp,
                MediaIds = changes.MediaIds,
                ContentTagIds = changes.ContentTagIds,
                CampaignIds = changes.CampaignIds,
                TweetStatus = changes.Text,
                Replies = Replies(changes.Options.ThreadReplies),
                AltTextMediaMap = changes.Options.AltTexts,
            },
            cancellationToken: cancellationToken).ConfigureAwait(false);
        return Map(updated);
    }

    public override Task DeleteAsync(long id, CancellationToken cancellationToken) => client.DeletePostAsync(id, cancellationToken);

    private static IReadOnlyList<XReplyInput>? Replies(IReadOnlyList<string>? texts) =>
        texts is null ? null : [.. texts.Select(text => new XReplyInput { TweetStatus = text })];

    private ScheduledPost Map(XPost post) => new DashPostFacts
    {
        Id = post.Id,
        BrandId = post.BrandId,
        Status = post.Status,
        AutoPublish = post.AutoPublish,
        Timestamp = post.Timestamp,
        MediaIds = post.MediaIds,
        Error = post.AutoPublishError,
        LiveUrl = post.LivePostUrl,
        CreatedAt = post.CreatedAt,
        UpdatedAt = post.UpdatedAt,
        GroupId = post.PostGroupId,
        ContentTagIds = post.ContentTagIds,
        CampaignIds = post.CampaignIds,
        Text = post.TweetStatus,
        Options = new PostOptions
        {
            ThreadReplies = post.Replies is { Count: > 0 } replies ? [.. replies.Select(reply => reply.TweetStatus ?? "")] : null,
            AltTexts = DashValues.NullIfEmpty(post.AltTextMediaMap),
        },
    }.ToPost(Network);
}
