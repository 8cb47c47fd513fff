namespace Dash.Scheduling;

/// <summary>Gives each item of a batch its key, and says what the ledger knows of it already.</summary>
internal sealed class JournalledBatch(Journal journal, Func<string, string> scopeOf)
{
    private const int LongestKey = 200;

    public async Task<IReadOnlyList<BatchItem>> AttachAsync(IReadOnlyList<BatchItem> items)
    {
        var first = new Dictionary<LedgerKey, int>();
        var attached = new List<BatchItem>(items.Count);
        foreach (var item in items)
        {
            var keyed = await AttachAsync(item).ConfigureAwait(false);
            if (keyed.Key is { } key && !first.TryAdd(key, item.Index))
            {
                keyed = keyed with { Warnings = [.. keyed.Warnings, LedgerProblems.SameAsEarlier(first[key])] };
            }

            attached.Add(keyed);
        }

        return attached;
    }

    private async Task<BatchItem> AttachAsync(BatchItem item)
    {
        var draft = item.Draft!;
        if (draft.Key is { } given && !IsKey(given))
        {
            return item with { Problems = [.. item.Problems, LedgerProblems.BadKey(given)] };
        }

        var (content, scope) = (CanonicalContent.Of(draft), scopeOf(draft.Channel));
        var key = draft.Key is { } text ? new LedgerKey(scope, text) : CanonicalContent.KeyOf(scope, content);
        var known = await journal.FindAsync(key).ConfigureAwait(false);
        var keyed = item with { Key = key, Content = content };
        return known is null or { State: LedgerState.Failed } || known.Content == content
            ? keyed with { Known = known }
            : keyed with { Problems = [LedgerProblems.KeyReused(known, content), .. item.Problems] };
    }

    private static bool IsKey(string key) => key.Length is > 0 and <= LongestKey && key == key.Trim() && !key.Any(char.IsControl);
}
