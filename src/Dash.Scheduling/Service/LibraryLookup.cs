namespace Dash.Scheduling;

/// <summary>What the accounts of a batch have to offer: the media its drafts name, and Pinterest boards where one is named.</summary>
internal sealed class LibraryLookup(ISchedulingProvider provider, int maxConcurrency)
{
    private readonly Dictionary<string, Dictionary<string, MediaAsset>> _media = new(StringComparer.Ordinal);

    private readonly Dictionary<string, IReadOnlyList<PinBoard>> _boards = new(StringComparer.Ordinal);

    public async Task LoadAsync(IReadOnlyList<BatchItem> items, CancellationToken cancellationToken)
    {
        var wanted = items
            .Where(item => item.Current is null || !PostMerge.OnlyMoves(item.Changes))
            .SelectMany(item => item.Draft!.MediaIds.Select(id => (AccountOf(item.Draft).AccountId, MediaId: id)))
            .Distinct()
            .ToList();
        var assets = await Bounded.SelectAsync(wanted, maxConcurrency, media => provider.GetMediaAsync(media.AccountId, media.MediaId, cancellationToken)).ConfigureAwait(false);
        foreach (var (media, asset) in wanted.Zip(assets))
        {
            if (asset is not null)
            {
                (_media.TryGetValue(media.AccountId, out var known) ? known : _media[media.AccountId] = new(StringComparer.Ordinal))[media.MediaId] = asset;
            }
        }

        var accounts = items.Where(NamesBoard).Select(item => AccountOf(item.Draft!).AccountId).Where(ListsBoards).Distinct(StringComparer.Ordinal).ToList();
        var boards = await Bounded.SelectAsync(accounts, maxConcurrency, account => provider.ListBoardsAsync(account, cancellationToken)).ConfigureAwait(false);
        foreach (var (account, list) in accounts.Zip(boards))
        {
            _boards[account] = list;
        }
    }

    public IReadOnlyDictionary<string, MediaAsset> MediaOf(string accountId) =>
        _media.TryGetValue(accountId, out var known) ? known : new Dictionary<string, MediaAsset>(StringComparer.Ordinal);

    /// <summary>Replaces the name of a board by its id.</summary>
    public (PostDraft Draft, SchedulingProblem? Problem) ResolveBoard(BatchItem item)
    {
        var draft = item.Draft!;
        if (!NamesBoard(item) || !ListsBoards(AccountOf(draft).AccountId))
        {
            return (draft, null);
        }

        var (wanted, boards) = (draft.Options.Board!, _boards[AccountOf(draft).AccountId]);
        var matches = boards.Where(board => board.Id == wanted).ToList() is { Count: > 0 } byId
            ? byId
            : [.. boards.Where(board => string.Equals(board.Name, wanted, StringComparison.OrdinalIgnoreCase))];
        return matches.Count switch
        {
            0 => (draft, ServiceProblems.UnknownBoard(wanted, boards)),
            1 => (draft with { Options = draft.Options with { Board = matches[0].Id } }, null),
            _ => (draft, ServiceProblems.AmbiguousBoard(wanted, matches)),
        };
    }

    // Where boards cannot be listed, what is given is taken for the id of one.
    private bool ListsBoards(string account) => provider.For(account).Capabilities.Support(ProviderFeature.ListBoards).Possible;

    // A stored post keeps the board it has.
    private static bool NamesBoard(BatchItem item)
    {
        var named = item.Current is null ? item.Draft!.Options.Board : item.Changes.Options.Board;
        return !string.IsNullOrEmpty(named) && AccountOf(item.Draft!).Network == Network.Pinterest;
    }

    private static ChannelAddress AccountOf(PostDraft draft) => ChannelAddress.Parse(draft.Channel);
}
