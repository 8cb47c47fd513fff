using Dash.Sdk;

namespace Dash.Scheduling;

/// <summary>Pinterest: the text is the <c>note</c>; title and the whole board object travel together.</summary>
internal sealed class PinterestPosts(PinterestClient client, PinterestBoardsClient boards) : DashPosts(Network.Pinterest)
{
    public override async Task<ScheduledPost> CreateAsync(DashDraft draft, CancellationToken cancellationToken)
    {
        var board = await FindBoardAsync(draft.BrandId, DashValues.Demand(draft.Options.Board, "board"), cancellationToken).ConfigureAwait(false);
        var created = await client.CreatePostAsync(
            new NewPinterestPost
            {
                BrandId = draft.BrandId,
                Status = draft.Status,
                AutoPublish = draft.AutoPublish,
                Timestamp = draft.Timestamp,
                MediaIds = draft.MediaIds,
                ContentTagIds = draft.ContentTagIds,
                CampaignIds = draft.CampaignIds,
                PostGroupId = draft.GroupId,
                Note = draft.Text,
                Link = DashValues.Address(draft.Options.Link),
                Meta = new PinterestMeta { Title = DashValues.Demand(draft.Options.Title, "title"), PinterestBoard = board },
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
        var meta = await ChangedMetaAsync(id, changes, cancellationToken).ConfigureAwait(false);
        var updated = await client.UpdatePostAsync(
            id,
            new PinterestPostUpdate
            {
                Status = changes.Status,
                AutoPublish = changes.AutoPublish,
                Timestamp = changes.Timestamp,
                MediaIds = changes.MediaIds,
                ContentTagIds = changes.ContentTagIds,
                CampaignIds = changes.CampaignIds,
                Note = changes.Text,
                Link = DashValues.Address(changes.Options.Link),
                Meta = meta,
            },
            cancellationToken: cancellationToken).ConfigureAwait(false);
        return Map(updated);
    }

    public override Task DeleteAsync(long id, CancellationToken cancellationToken) => client.DeletePostAsync(id, cancellationToken);

    private async Task<PinterestMeta?> ChangedMetaAsync(long id, DashChanges changes, CancellationToken cancellationToken)
    {
        if (changes.Options.Title is null && changes.Options.Board is null)
        {
            return null;
        }

        var post = await DashCall.Read("post", Network, DashIds.Post(Network, id)).RunAsync(() => client.GetPostAsync(id, cancellationToken)).ConfigureAwait(false);
        var board = changes.Options.Board is not null || post.Meta is null
            ? await FindBoardAsync(post.BrandId ?? 0, DashValues.Demand(changes.Result.Board, "board"), cancellationToken).ConfigureAwait(false)
            : post.Meta.PinterestBoard;
        return new PinterestMeta { Title = DashValues.Demand(changes.Result.Title, "title"), PinterestBoard = board };
    }

    private async Task<PinterestBoard> FindBoardAsync(long brand, string wanted, CancellationToken cancellationToken)
    {
        // A read of its own: when it fails, the write has not been sent.
        var all = await DashCall.Read("boards", Network).RunAsync(() => boards.ListBoardsAsync(brand, cancellationToken)).ConfigureAwait(false);
        return all.FirstOrDefault(board => board.Id == wanted)
            ?? all.FirstOrDefault(board => string.Equals(board.Name, wanted, StringComparison.OrdinalIgnoreCase))
            ?? throw new SchedulingException(ServiceProblems.UnknownBoard(wanted, [.. all.Select(board => new PinBoard(board.Id, board.Name, board.Description, board.Protected ?? false))]));
    }

    private ScheduledPost Map(PinterestPost post) => new DashPostFacts
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
        Text = post.Note,
        Options = new PostOptions
        {
            Title = post.Meta?.Title,
            Board = post.Meta?.PinterestBoard.Id,
            Link = post.Link?.OriginalString,
        },
    }.ToPost(Network);
}
