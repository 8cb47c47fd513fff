using NodaTime;
using Wonda.Sdk;

namespace Dash.Scheduling;

/// <summary>
/// Finds a post whose answer was lost by what it holds. Wonda carries no id of ours, and what its lists tell is partly not published: an entry that
/// could be the post and cannot be told from another leaves the question open, and so does a list that may be cut.
/// </summary>
internal sealed class WondaReadBack(WondaPosts posts, WondaHistory history, WondaMemory memory)
{
    // Clocks differ, and services round.
    private static readonly Duration ClockDifference = Duration.FromMinutes(10);
    private static readonly Duration Rounding = Duration.FromMinutes(1);

    public async Task<ScheduledPost?> FindAsync(PostDraft draft, Guid groupId, Instant sentAt, CancellationToken cancellationToken)
    {
        if (memory.FindGroup(groupId) is { } kept)
        {
            return kept;
        }

        var channel = ChannelAddress.Parse(draft.Channel);
        var planned = draft.At is null ? [] : await PlannedAsync(draft, channel, cancellationToken).ConfigureAwait(false);
        // Read after the list, so that a post which begins to go out meanwhile is in one of them.
        var found = planned.Count > 0 ? planned : await GoneOutAsync(draft, channel, sentAt - ClockDifference, cancellationToken).ConfigureAwait(false);
        return found.Count switch
        {
            0 => null,
            1 => WondaPublisher.Taken(draft, groupId, found[0].Id, found[0].Status),
            _ => throw Open($"{found.Count} posts of {draft.Channel} have the same text and time."),
        };
    }

    // The list tells no media: only a text tells one post of a minute from another.
    private async Task<IReadOnlyList<(string Id, string Status)>> PlannedAsync(PostDraft draft, ChannelAddress channel, CancellationToken cancellationToken)
    {
        var entries = (await posts.EntriesAsync(cancellationToken).ConfigureAwait(false)).Where(entry => MayBe(entry, draft, channel)).ToList();
        if (entries.Count == 0)
        {
            return [];
        }

        return entries.TrueForAll(entry => entry.AccountId is not null && entry.Platform is not null && entry.ScheduledFor is not null && entry.Caption.IsSet) && !string.IsNullOrWhiteSpace(draft.Text)
            ? [.. entries.Select(entry => (entry.OutputJobId, WondaStatus.Scheduled))]
            : throw Open($"{entries.Count} scheduled posts of {draft.Channel} may be it, and nothing tells them apart.");
    }

    private bool MayBe(ScheduledPublication entry, PostDraft draft, ChannelAddress channel) =>
        (entry.AccountId ?? channel.AccountId) == channel.AccountId
        && (WondaNetworks.Of(entry.Platform) ?? channel.Network) == channel.Network
        && (entry.ScheduledFor is not { } at || IsSame(Instant.FromDateTimeOffset(at), draft.At!.Value))
        && (!entry.Caption.IsSet || IsSame(entry.Caption.Value, draft.Text))
        && memory.Find(WondaIds.Post(channel.Network, entry.OutputJobId)) is null;

    private async Task<IReadOnlyList<(string Id, string Status)>> GoneOutAsync(PostDraft draft, ChannelAddress channel, Instant since, CancellationToken cancellationToken)
    {
        var read = await history.ReadAsync(channel.Network, channel.AccountId, since, cancellationToken).ConfigureAwait(false);
        var entries = read.Entries.Where(entry => MayBe(entry, draft, since)).ToList();
        if (entries.Exists(entry => !TellsAll(entry, channel.Network)))
        {
            throw Open($"The history of {draft.Channel} tells too little of its posts.");
        }

        return read.HoldsAllSince(since, WondaHistoryReading.CertainlyWhole)
            ? [.. entries.Select(entry => ((entry.JobId ?? entry.PublishId)!, entry.Status!))]
            : throw Open($"The history of {draft.Channel} may go on where it cannot be read.");
    }

    private bool MayBe(WondaEntry entry, PostDraft draft, Instant since) =>
        (entry.CreatedAt is not { } created || created >= since)
        && (draft.At is not { } at || entry.PlannedFor is not { } planned || IsSame(planned, at))
        && (!entry.HasCaption || IsSame(entry.Caption, draft.Text))
        && (entry.MediaIds is not { } media || media.SequenceEqual(draft.MediaIds, StringComparer.Ordinal))
        && ((entry.JobId ?? entry.PublishId) is not { } id || memory.Find(WondaIds.Post(entry.Network, id)) is null);

    private static bool TellsAll(WondaEntry entry, Network network) =>
        (entry.JobId ?? entry.PublishId) is not null
        && (network == Network.Instagram || entry.AccountId is not null)
        && entry is { CreatedAt: not null, HasCaption: true, MediaIds: not null, Status: not null };

    private static bool IsSame(Instant one, Instant other) => (one - other) is var apart && apart <= Rounding && apart >= -Rounding;

    private static bool IsSame(string? one, string? other) =>
        string.Equals((one ?? "").ReplaceLineEndings("\n").Trim(), (other ?? "").ReplaceLineEndings("\n").Trim(), StringComparison.Ordinal);

    private static SchedulingException Open(string why) => new(WondaProblems.Unreadable($"Whether the post was made cannot be told: {why}"));
}
