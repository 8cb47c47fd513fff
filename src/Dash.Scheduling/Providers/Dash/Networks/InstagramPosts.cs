using Dash.Sdk;

namespace Dash.Scheduling;

/// <summary>Instagram: the text is the <c>caption</c>; cover offsets are milliseconds.</summary>
internal sealed class InstagramPosts(InstagramClient client) : DashPosts(Network.Instagram)
{
    public override async Task<ScheduledPost> CreateAsync(DashDraft draft, CancellationToken cancellationToken)
    {
        var created = await client.CreatePostAsync(
            new NewInstagramPost
            {
                BrandId = draft.BrandId,
                Status = draft.Status,
                AutoPublish = draft.AutoPublish,
                Timestamp = draft.Timestamp,
                MediaIds = draft.MediaIds,
                ContentTagIds = draft.ContentTagIds,
                CampaignIds = draft.CampaignIds,
                PostGroupId = draft.GroupId,
                Caption = draft.Text,
                PostType = DashValues.Demand(DashValues.Constant<InstagramPostType>(draft.Options.PostType), "post_type"),
                FirstComment = draft.Options.FirstComment,
                StoryLink = DashValues.GivenReference(DashValues.Address(draft.Options.StoryLink)),
                ShareToFeed = DashValues.Given(draft.Options.ShareToFeed),
                ThumbOffset = DashValues.Given(draft.Options.ThumbnailOffsetMilliseconds),
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
            new InstagramPostUpdate
            {
                Status = changes.Status,
                AutoPublish = changes.AutoPublish,
                Timestamp = changes.Timestamp,
                MediaIds = changes.MediaIds,
                ContentTagIds = changes.ContentTagIds,
                CampaignIds = changes.CampaignIds,
                Caption = changes.Text,
                PostType = DashValues.Constant<InstagramPostType>(changes.Options.PostType),
                FirstComment = changes.Options.FirstComment,
                StoryLink = DashValues.GivenReference(DashValues.Address(changes.Options.StoryLink)),
                ShareToFeed = DashValues.Given(changes.Options.ShareToFeed),
                ThumbOffset = DashValues.Given(changes.Options.ThumbnailOffsetMilliseconds),
                AltTextMediaMap = changes.Options.AltTexts,
            },
            cancellationToken: cancellationToken).ConfigureAwait(false);
        return Map(updated);
    }

    public override Task DeleteAsync(long id, CancellationToken cancellationToken) => client.DeletePostAsync(id, cancellationToken);

    private ScheduledPost Map(InstagramPost post) => new DashPostFacts
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
        Text = post.Caption,
        Options = new PostOptions
        {
            PostType = post.PostType is { } type ? InstagramPostTypeCodec.Format(type).ToLowerInvariant() : null,
            FirstComment = post.FirstComment,
            StoryLink = post.StoryLink.Value?.OriginalString,
            ShareToFeed = post.PostType == InstagramPostType.Reel ? post.ShareToFeed.Value : null,
            ThumbnailOffsetMilliseconds = post.ThumbOffset.Value,
            AltTexts = DashValues.NullIfEmpty(post.AltTextMediaMap),
        },
    }.ToPost(Network);
}
