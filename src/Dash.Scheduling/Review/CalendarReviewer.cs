using NodaTime;

namespace Dash.Scheduling;

/// <summary>Looks a part of the calendar over: one listing for each network, and one more where drafts without a time are looked for.</summary>
internal sealed class CalendarReviewer(ISchedulingProvider provider, SchedulingSettings settings, TimeResolver times)
{
    private static readonly Duration Longest = Duration.FromDays(92);

    private readonly ReviewReader _reader = new(provider);

    public async Task<CalendarReview> ReviewAsync(CalendarReviewRequest request, ChannelDirectory directory, CancellationToken cancellationToken)
    {
        var frame = Frame(request);
        var parts = PostFilters.Split(request.Scope, directory, provider).ConvertAll(part => part with { From = frame.From, To = frame.To, States = [], TextContains = null });
        var scope = request.Scope with { States = [], TextContains = null, From = null, To = null };
        var undated = Wants(request, CalendarFindingKind.Undated);
        var readings = await Bounded.SelectAsync(parts, settings.MaxConcurrency, part => _reader.ReadAsync(part, scope, undated, cancellationToken)).ConfigureAwait(false);
        if (readings.Length > 0 && readings.All(reading => reading.Failed))
        {
            throw new SchedulingException(readings[0].Problems[0]);
        }

        var posts = readings.SelectMany(reading => reading.Posts).Order(PostPosition.Order).ToList();
        var found = Find(posts, [.. request.Scope.Channels.Select(id => directory.Resolve(id).Id)], frame).Where(finding => Wants(request, finding.Kind)).ToLookup(finding => finding.Kind);
        return new CalendarReview
        {
            From = frame.From,
            To = frame.To,
            Zone = frame.Zone.Id,
            PostCount = posts.Count(post => post.At is not null),
            Counts = found.OrderBy(kind => kind.Key).ToDictionary(kind => kind.Key, kind => kind.Count()),
            Findings = [.. found.OrderBy(kind => kind.Key).SelectMany(kind => Ordered(kind).Take(request.MostPerKind))],
            Problems = [.. PostFilters.Unread(request.Scope, directory), .. readings.SelectMany(reading => reading.Problems)],
        };
    }

    private ReviewFrame Frame(CalendarReviewRequest request)
    {
        if (request.Back < Duration.Zero || request.Ahead < Duration.Zero || request.Back > Longest || request.Ahead > Longest)
        {
            throw new SchedulingException(ReviewProblems.Window((int)Longest.TotalDays));
        }

        var zone = request.Zone is { } named ? TimeZones.Get(named) : TimeZones.Find(times.DefaultZone) ?? DateTimeZone.Utc;
        return new ReviewFrame(times.Now, times.Now - request.Back, times.Now + request.Ahead, zone, settings.Calendar ?? new CalendarSettings());
    }

    private static IEnumerable<CalendarFinding> Find(List<ScheduledPost> posts, IReadOnlyList<string> named, ReviewFrame frame)
    {
        foreach (var finding in posts.SelectMany(post => StateFindings.Of(post, frame)))
        {
            yield return finding;
        }

        var byChannel = posts.ToLookup(post => post.Channel, StringComparer.Ordinal);
        foreach (var finding in byChannel.SelectMany(channel => CollisionFindings.Of([.. channel], frame)))
        {
            yield return finding;
        }

        // A channel that nobody uses is one long gap, which says nothing unless it was asked for.
        var used = byChannel.Where(channel => channel.Any(GapFindings.GoesOut)).Select(channel => channel.Key);
        foreach (var channel in (named.Count > 0 ? named : used).Distinct(StringComparer.Ordinal))
        {
            foreach (var gap in GapFindings.Of(channel, [.. byChannel[channel]], frame))
            {
                yield return gap;
            }
        }
    }

    // The latest trouble is the one to see to; of what is to come the next.
    private static IEnumerable<CalendarFinding> Ordered(IGrouping<CalendarFindingKind, CalendarFinding> findings) =>
        findings.Key is CalendarFindingKind.Failed or CalendarFindingKind.Overdue ? findings.OrderByDescending(finding => finding.At) : findings.OrderBy(finding => finding.At);

    private static bool Wants(CalendarReviewRequest request, CalendarFindingKind kind) => request.Kinds.Count == 0 || request.Kinds.Contains(kind);
}
