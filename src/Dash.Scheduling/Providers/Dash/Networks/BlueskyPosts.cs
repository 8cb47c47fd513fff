using Dash.Sdk;

namespace Dash.Scheduling;

/// <summary>Bluesky: always publishes by itself.</summary>
internal sealed class BlueskyPosts(BlueskyClient client) : DashPosts(Network.Bluesky)
{
    public override async Task<ScheduledPost> CreateAsync(DashDraft draft, CancellationToken cancellationToken)
    {
        var created = await client.CreatePostAsync(
            new NewBlueskyPost
            {
                BrandId = draft.BrandId,
                Status = draft.Status,
                AutoPublish = true,
                Timestamp = draft.Timestamp,
                MediaIds = draft.MediaIds,
                ContentTagIds = draft.ContentTagIds,
                CampaignIds = draft.CampaignIds,
                PostGroupId = draft.GroupId,
                Text = draft.Text,
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
            new BlueskyPostUpdate
            {
                Status = changes.Status,
                AutoPublish = changes.AutoPublish,
                Timestamp = changes.Timestamp,
                MediaIds = changes.MediaIds,
                ContentTagIds = changes.ContentTagIds,
                CampaignIds = changes.CampaignIds,
                Text = changes.Text,
            },
            cancellationToken: cancellationToken).ConfigureAwait(false);
        return Map(updated);
    }

    public override Task DeleteAsync(long id, CancellationToken cancellationToken) => client.DeletePostAsync(id, cancellationToken);

    private ScheduledPost Map(BlueskyPost post) => new DashPostFacts
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
        Text = post.Text,
    }.ToPost(Network);
}
