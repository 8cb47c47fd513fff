using NodaTime;

namespace Dash.Scheduling;

/// <summary>Reads just enough of one network for a page.</summary>
internal sealed class PartReader(ISchedulingProvider provider)
{
    /// <summary>Most posts of a network that one page looks at, as long as it gets on by at least one moment.</summary>
    public const int MostLookedAt = 1000;

    // Before any post that a scheduling system holds: with a start, posts without a time stay away.
    private static readonly Instant Beginning = Instant.FromUtc(2000, 1, 1, 0, 0);

    /// <summary>Posts that have a time, from a place on.</summary>
    public async Task<PartReading> ReadTimedAsync(PostQuery part, PostPageRequest page, PostPosition? start, CancellationToken cancellationToken)
    {
        var query = part with { From = Latest(start?.At, part.From), Order = PostOrder.ByTime };
        var found = new List<ScheduledPost>();
        var (looked, reached) = (0, (Instant?)null);
        try
        {
            await foreach (var post in provider.ListAsync(query, cancellationToken).ConfigureAwait(false))
            {
                if (post.At is not { } at || start?.IsBefore(post) == false)
                {
                    continue;
                }

                // Posts of one moment come in any order, so a page may only end between two moments.
                if (at != reached && (found.Count > page.Size || looked >= MostLookedAt))
                {
                    return new PartReading(found, reached, null);
                }

                (looked, reached) = (looked + 1, at);
                if (PostFilters.Matches(post, page.Query))
                {
                    found.Add(post);
                }
            }

            return new PartReading(found, null, null);
        }
        catch (SchedulingException failure)
        {
            return new PartReading(found, null, PagingProblems.Missing(failure.Problem, part));
        }
    }

    /// <summary>Posts without a time. No system can be asked for those alone, so they are picked from the posts that were changed last.</summary>
    public async Task<PartReading> ReadUndatedAsync(PostQuery part, PostPageRequest page, PostPosition? start, CancellationToken cancellationToken)
    {
        var query = part with { From = null, To = null, Order = PostOrder.LastChangedFirst };
        var (found, looked) = (new List<ScheduledPost>(), 0);
        try
        {
            await foreach (var post in provider.ListAsync(query, cancellationToken).ConfigureAwait(false))
            {
                if (looked++ == MostLookedAt)
                {
                    return new PartReading(found, null, PagingProblems.UndatedCut(part, MostLookedAt));
                }

                if (post.At is null && start?.IsBefore(post) != false && PostFilters.Matches(post, page.Query))
                {
                    found.Add(post);
                }
            }

            return new PartReading(found, null, null);
        }
        catch (SchedulingException failure)
        {
            return new PartReading(found, null, PagingProblems.Missing(failure.Problem, part));
        }
    }

    private static Instant Latest(Instant? one, Instant? other) => Instant.Max(one ?? Beginning, other ?? Beginning);
}
