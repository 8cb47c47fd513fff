using Dash.Sdk;

namespace Dash.Scheduling;

/// <summary>Facebook: the text is the <c>message</c>, the title is that of a video; cover offsets are whole seconds.</summary>
internal sealed class FacebookPosts(FacebookClient client) : DashPosts(Network.Facebook)
{
    public override async Task<ScheduledPost> CreateAsync(DashDraft draft, CancellationToken cancellationToken)
    {
        var created = await client.CreatePostAsync(
            new NewFacebookPost
            {
                BrandId = draft.BrandId,
                Status = draft.Status,
                AutoPublish = draft.AutoPublish,
                Timestamp = draft.Timestamp,
                MediaIds = draft.MediaIds,
                ContentTagIds = draft.ContentTagIds,
                CampaignIds = draft.CampaignIds,
                PostGroupId = draft.GroupId,
                Message = draft.Text,
                PostType = DashValues.Demand(DashValues.Constant<FacebookPostType>(draft.Options.PostType), "post_type"),
                VideoTitle = draft.Options.Title,
                FirstComment = draft.Options.FirstComment,
                Link = DashValues.Address(draft.Options.Link),
                ThumbOffset = DashValues.Given(Seconds(draft.Options.ThumbnailOffsetMilliseconds)),
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
            new FacebookPostUpdate
            {
                Status = changes.Status,
                AutoPublish = changes.AutoPublish,
                Timestamp = changes.Timestamp,
                MediaIds = changes.MediaIds,
                ContentTagIds = changes.ContentTagIds,
                CampaignIds = changes.CampaignIds,
                Message = changes.Text,
                PostType = DashValues.Constant<FacebookPostType>(changes.Options.PostType),
                VideoTitle = changes.Options.Title,
                FirstComment = changes.Options.FirstComment,
                Link = DashValues.Address(changes.Options.Link),
                ThumbOffset = DashValues.Given(Seconds(changes.Options.ThumbnailOffsetMilliseconds)),
                AltTextMediaMap = changes.Options.AltTexts,
            },
            cancellationToken: cancellationToken).ConfigureAwait(false);
        return Map(updated);
    }

    public override Task DeleteAsync(long id, CancellationToken cancellationToken) => client.DeletePostAsync(id, cancellationToken);

    private static int? Seconds(int? milliseconds) => milliseconds is { } value ? (int)Math.Round(value / 1000.0, MidpointRounding.AwayFromZero) : null;

    private ScheduledPost Map(FacebookPost post) => new DashPostFacts
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
        Text = post.Message,
        Options = new PostOptions
        {
            PostType = post.PostType is { } type ? FacebookPostTypeCodec.Format(type).ToLowerInvariant() : null,
            Title = post.VideoTitle,
            FirstComment = post.FirstComment,
            Link = post.Link?.OriginalString,
            ThumbnailOffsetMilliseconds = post.ThumbOffset.Value * 1000,
            AltTexts = DashValues.NullIfEmpty(post.AltTextMediaMap),
        },
    }.ToPost(Network);
}
