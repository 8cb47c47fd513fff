using NodaTime;

namespace Dash.Scheduling;

/// <summary>Looks at what a channel has around the posts of a batch, with one listing for each channel.</summary>
internal sealed class CalendarCheck(ISchedulingProvider provider, SchedulingSettings settings, TimeResolver times)
{
    private const int MostPosts = 1000;

    private readonly DateTimeZone _zone = TimeZones.Find(settings.Time.DefaultZone) ?? DateTimeZone.Utc;

    /// <summary>Adds the warnings; items that will not be sent are left alone.</summary>
    public async Task<IReadOnlyList<BatchItem>> WarnAsync(IReadOnlyList<BatchItem> items, CancellationToken cancellationToken)
    {
        if (settings.Calendar is not { } limits)
        {
            return items;
        }

        var channels = items.Where(IsToBeSent).GroupBy(item => item.Draft!.Channel, StringComparer.Ordinal).ToList();
        var warned = await Bounded.SelectAsync(channels, settings.MaxConcurrency, channel => WarnAsync(channel.Key, [.. channel], limits, cancellationToken)).ConfigureAwait(false);
        var byIndex = warned.SelectMany(group => group).ToDictionary(item => item.Index);
        return [.. items.Select(item => byIndex.GetValueOrDefault(item.Index, item))];
    }

    private static bool IsToBeSent(BatchItem item) =>
        item is { Draft: not null, Problems.Count: 0, Known: not { State: LedgerState.Created } }
        && item.Warnings.All(warning => warning.Code != ProblemCodes.SameAsEarlierItem)
        && (item.Current is null || item.Changes is { At: not null } or { Text: not null } or { Mode: not null });

    private async Task<List<BatchItem>> WarnAsync(string channel, List<BatchItem> items, CalendarSettings limits, CancellationToken cancellationToken)
    {
        List<CalendarSlot> taken;
        SchedulingProblem? unread = null;
        try
        {
            (taken, unread) = await ReadAsync(channel, items, limits, cancellationToken).ConfigureAwait(false);
        }
        catch (SchedulingException failure)
        {
            (taken, unread) = ([], CalendarProblems.Unread(failure.Problem));
        }

        var warned = new List<BatchItem>(items.Count);
        foreach (var item in items)
        {
            var slot = CalendarSlot.Of(item, times.Now);
            warned.Add(item with { Warnings = [.. item.Warnings, .. Warnings(slot, taken, limits), .. unread is null ? Array.Empty<SchedulingProblem>() : [unread]] });
            taken.Add(slot);
        }

        return warned;
    }

    private async Task<(List<CalendarSlot> Taken, SchedulingProblem? Unread)> ReadAsync(string channel, List<BatchItem> items, CalendarSettings limits, CancellationToken cancellationToken)
    {
        var (account, network) = ChannelAddress.Parse(channel);
        var moments = items.Select(item => CalendarSlot.Of(item, times.Now).At ?? times.Now).ToList();
        var around = Duration.Max(Duration.Max(limits.RepeatWindow, limits.Spacing), Duration.FromDays(1));
        var query = new PostQuery { AccountIds = [account], Networks = [network], From = moments.Min() - around, To = moments.Max() + around };

        // Posts of the batch itself stand where the batch puts them.
        var own = items.Select(item => item.Current?.Id).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var sent = items.Select(item => item.Known?.GroupId).OfType<Guid>().ToHashSet();
        var taken = new List<CalendarSlot>();
        await foreach (var post in provider.ListAsync(query, cancellationToken).ConfigureAwait(false))
        {
            if (post.Channel != channel || !TakesRoom(post) || own.Contains(post.Id) || (post.GroupId is { } group && sent.Contains(group)))
            {
                continue;
            }

            if (taken.Count == MostPosts)
            {
                return (taken, CalendarProblems.OnlyBegun(MostPosts));
            }

            taken.Add(CalendarSlot.Of(post));
        }

        return (taken, null);
    }

    private static bool TakesRoom(ScheduledPost post) => post.State is not (PostState.Failed or PostState.Expired or PostState.Skipped);

    private IEnumerable<SchedulingProblem> Warnings(CalendarSlot slot, List<CalendarSlot> taken, CalendarSettings limits)
    {
        var moment = slot.At ?? times.Now;
        if (slot.Text.Length > 0 && taken.Find(other => other.Text == slot.Text && (other.At is null || Distance(other.At.Value, moment) <= limits.RepeatWindow)) is { } same)
        {
            yield return CalendarProblems.Repeated(same, limits);
        }

        if (slot is not { GoesOut: true, At: { } at })
        {
            yield break;
        }

        var others = taken.Where(other => other is { GoesOut: true, At: not null }).ToList();
        if (others.MinBy(other => Distance(other.At!.Value, at)) is { } nearest && Distance(nearest.At!.Value, at) < limits.Spacing)
        {
            yield return CalendarProblems.Close(nearest, Distance(nearest.At.Value, at), limits);
        }

        var day = at.InZone(_zone).Date;
        var count = others.Count(other => other.At!.Value.InZone(_zone).Date == day) + 1;
        if (count > limits.MostPerDay)
        {
            yield return CalendarProblems.Full(day, count, limits);
        }
    }

    private static Duration Distance(Instant one, Instant other) => one > other ? one - other : other - one;
}
