using Dash.Runtime;
using Dash.Sdk;

namespace Dash.Scheduling;

/// <summary>YouTube: the text is the <c>description</c>; the declaration for children travels as text.</summary>
internal sealed class YouTubePosts(YouTubeClient client) : DashPosts(Network.YouTube)
{
    public override async Task<ScheduledPost> CreateAsync(DashDraft draft, CancellationToken cancellationToken)
    {
        var created = await client.CreatePostAsync(
            new NewYouTubePost
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
                Title = DashValues.Demand(draft.Options.Title, "title"),
                DeclaredMadeForKids = Declare(DashValues.Demand(draft.Options.MadeForKids, "made_for_kids")),
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
            new YouTubePostUpdate
            {
                Status = changes.Status,
                AutoPublish = changes.AutoPublish,
                Timestamp = changes.Timestamp,
                MediaIds = changes.MediaIds,
                ContentTagIds = changes.ContentTagIds,
                CampaignIds = changes.CampaignIds,
                Description = changes.Text,
                Title = changes.Options.Title,
                DeclaredMadeForKids = changes.Options.MadeForKids is { } forKids ? Declare(forKids) : null,
            },
            cancellationToken: cancellationToken).ConfigureAwait(false);
        return Map(updated);
    }

    public override Task DeleteAsync(long id, CancellationToken cancellationToken) => client.DeletePostAsync(id, cancellationToken);

    private static OpenEnum<MadeForKids> Declare(bool forKids) => forKids ? MadeForKids.True : MadeForKids.False;

    private ScheduledPost Map(YouTubePost post) => new DashPostFacts
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
            Title = post.Title,
            MadeForKids = post.DeclaredMadeForKids?.Known switch { MadeForKids.True => true, MadeForKids.False => false, _ => null },
        },
    }.ToPost(Network);
}
