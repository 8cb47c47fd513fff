using Dash.Runtime;
using Dash.Sdk;

namespace Dash.Scheduling;

/// <summary>Snapchat: the text is the <c>description</c> of a spotlight; locale and profile belong to spotlights.</summary>
internal sealed class SnapchatPosts(SnapchatClient client) : DashPosts(Network.Snapchat)
{
    public override async Task<ScheduledPost> CreateAsync(DashDraft draft, CancellationToken cancellationToken)
    {
        var created = await client.CreatePostAsync(
            new NewSnapchatPost
            {
                BrandId = draft.BrandId,
                Status = draft.Status,
                AutoPublish = true,
                Timestamp = draft.Timestamp,
                MediaIds = draft.MediaIds ?? [],
                ContentTagIds = draft.ContentTagIds,
                CampaignIds = draft.CampaignIds,
                PostGroupId = draft.GroupId,
                Description = draft.Text,
                SaveToProfile = draft.Options.SaveToProfile,
                Locale = draft.Options.Locale is { Length: > 0 } locale ? OpenEnum<SnapchatLocale>.Unknown(locale) : null,
                PostType = DashValues.Demand(DashValues.Constant<SnapchatPostType>(draft.Options.PostType), "post_type"),
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
            new SnapchatPostUpdate
            {
                Status = changes.Status,
                AutoPublish = changes.AutoPublish,
                Timestamp = changes.Timestamp,
                MediaIds = changes.MediaIds,
                ContentTagIds = changes.ContentTagIds,
                CampaignIds = changes.CampaignIds,
                Description = changes.Text,
                SaveToProfile = changes.Options.SaveToProfile,
                Locale = changes.Options.Locale is { Length: > 0 } locale ? OpenEnum<SnapchatLocale>.Unknown(locale) : null,
                PostType = DashValues.Constant<SnapchatPostType>(changes.Options.PostType),
            },
            cancellationToken: cancellationToken).ConfigureAwait(false);
        return Map(updated);
    }

    public override Task DeleteAsync(long id, CancellationToken cancellationToken) => client.DeletePostAsync(id, cancellationToken);

    private ScheduledPost Map(SnapchatPost post) => new DashPostFacts
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
        Text = post.Description,
        Options = new PostOptions
        {
            PostType = post.PostType is { } type ? SnapchatPostTypeCodec.Format(type).ToLowerInvariant() : null,
            SaveToProfile = post.PostType == SnapchatPostType.Spotlight ? post.SaveToProfile : null,
            Locale = post.Locale is { } locale ? SnapchatLocaleCodec.Format(locale) : null,
        },
    }.ToPost(Network);
}
