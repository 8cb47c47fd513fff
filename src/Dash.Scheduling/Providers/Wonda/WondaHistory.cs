using NodaTime;
using Wonda.Sdk;

namespace Dash.Scheduling;

/// <summary>What went out, as the service tells it: Instagram page by page, TikTok as one page.</summary>
internal sealed class WondaHistory(WondaClient wonda)
{
    public const int PageSize = 100;

    // A post is planned up to 29 days ahead, and whether an entry's time is that of planning or of publishing is not documented.
    private static readonly Duration Margin = Duration.FromDays(30);

    /// <summary>Reads the entries of an account, as far back as an instant where the order allows to stop there.</summary>
    public Task<WondaHistoryReading> ReadAsync(Network network, string account, Instant? since, CancellationToken cancellationToken) =>
        network == Network.Instagram ? InstagramAsync(account, since, cancellationToken) : TikTokAsync(account, cancellationToken);

    private async Task<WondaHistoryReading> InstagramAsync(string account, Instant? since, CancellationToken cancellationToken)
    {
        var order = new NewestFirst(since - Margin ?? Instant.MinValue);
        var entries = new List<WondaEntry>();
        InstagramHistoryCursor? cursor = null;
        do
        {
            var page = await PageAsync(WondaIds.Account(account, "/account"), cursor, cancellationToken).ConfigureAwait(false);
            var read = (page.Publishes ?? []).Select(entry => new WondaEntry(Network.Instagram, entry)).ToList();
            entries.AddRange(read.Where(entry => IsOf(account, entry)));
            cursor = read.Exists(entry => order.HasPassed(entry.CreatedAt)) ? null : Next(page, cursor);
        }
        while (cursor is not null);
        return new WondaHistoryReading(entries);
    }

    private async Task<WondaHistoryReading> TikTokAsync(string account, CancellationToken cancellationToken)
    {
        var page = await new WondaCall("posts").RunAsync(() => wonda.Accounts.ListTikTokPublicationsAsync(limit: PageSize, cancellationToken: cancellationToken)).ConfigureAwait(false);
        var read = (page.Publishes ?? []).Select(entry => new WondaEntry(Network.TikTok, entry)).ToList();
        var times = read.ConvertAll(entry => entry.CreatedAt);
        var isOrdered = times.TrueForAll(time => time is not null) && times.Zip(times.Skip(1)).All(pair => pair.First >= pair.Second);
        return new WondaHistoryReading([.. read.Where(entry => IsOf(account, entry))])
        {
            PageLength = read.Count,
            ReachesBackTo = isOrdered ? times.LastOrDefault() : null,
        };
    }

    private Task<InstagramHistory> PageAsync(Guid account, InstagramHistoryCursor? cursor, CancellationToken cancellationToken) =>
        new WondaCall("posts").RunAsync(() => wonda.Accounts.ListInstagramPublicationsAsync(
            limit: PageSize,
            instagramAccountId: account,
            cursorCreatedAt: cursor?.CursorCreatedAt,
            cursorInstagramPublishId: cursor?.CursorInstagramPublishId,
            cancellationToken: cancellationToken));

    private static bool IsOf(string account, WondaEntry entry) => entry.AccountId is not { } owner || owner == account;

    // Half a place is none, and a service that named the same place twice would be asked for ever.
    private static InstagramHistoryCursor? Next(InstagramHistory page, InstagramHistoryCursor? last) => page.NextCursor.Value switch
    {
        null => null,
        { CursorCreatedAt: { } at, CursorInstagramPublishId: { } id } next when (at, id) != (last?.CursorCreatedAt, last?.CursorInstagramPublishId) => next,
        _ => throw new SchedulingException(WondaProblems.Unreadable("Wonda's history on Instagram goes on, and does not tell where.")),
    };
}
