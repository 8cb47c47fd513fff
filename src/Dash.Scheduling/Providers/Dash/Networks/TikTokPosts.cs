using Dash.Sdk;

namespace Dash.Scheduling;

/// <summary>TikTok: cover offsets are milliseconds; true forbids comments, duets and stitches.</summary>
internal sealed class TikTokPosts(TikTokClient client) : DashPosts(Network.TikTok)
{
    public override async Task<ScheduledPost> CreateAsync(DashDraft draft, CancellationToken cancellationToken)
    {
        var created = await client.CreatePostAsync(
            new NewTikTokPost
            {
                BrandId = draft.BrandId,
                Status = draft.Status,
                AutoPublish = draft.AutoPublish,
                Timestamp = draft.Timestamp,
                MediaIds = draft.MediaIds,
                ContentTagIds = draft.ContentTagIds,
                CampaignIds = draft.CampaignIds,
                PostGroupId = draft.GroupId,
                Text = draft.Text,
                Title = DashValues.GivenReference(draft.Options.Title),
                DisableComment = draft.Options.DisableComments,
                DisableDuet = draft.Options.DisableDuet,
                DisableStitch = draft.Options.DisableStitch,
                ThumbnailOffset = draft.Options.ThumbnailOffsetMilliseconds,
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
            new TikTokPostUpdate
            {
                Status = changes.Status,
                AutoPublish = changes.AutoPublish,
                Timestamp = changes.Timestamp,
                MediaIds = changes.MediaIds,
                ContentTagIds = changes.ContentTagIds,
                CampaignIds = changes.CampaignIds,
                Text = changes.Text,
                Title = DashValues.GivenReference(changes.Options.Title),
                DisableComment = changes.Options.DisableComments,
                DisableDuet = changes.Options.DisableDuet,
                DisableStitch = changes.Options.DisableStitch,
                ThumbnailOffset = changes.Options.ThumbnailOffsetMilliseconds,
            },
            cancellationToken: cancellationToken).ConfigureAwait(false);
        return Map(updated);
    }

    public override Task DeleteAsync(long id, CancellationToken cancellationToken) => client.DeletePostAsync(id, cancellationToken);

    private ScheduledPost Map(TikTokPost post) => new DashPostFacts
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
        Options = new PostOptions
        {
            Title = post.Title.Value,
            DisableComments = post.DisableComment,
            DisableDuet = post.DisableDuet,
            DisableStitch = post.DisableStitch,
            ThumbnailOffsetMilliseconds = post.ThumbnailOffset,
        },
    }.ToPost(Network);
}
