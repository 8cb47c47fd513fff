namespace Dash.Scheduling;

/// <summary>Reads what a review needs of one network, and no more than a bounded number of posts.</summary>
internal sealed class ReviewReader(ISchedulingProvider provider)
{
    /// <summary>Most posts of a network in the window.</summary>
    public const int MostPosts = 1000;

    /// <summary>Most posts of a network among which drafts without a time are looked for: those changed last.</summary>
    public const int MostChanged = 200;

    public async Task<ReviewReading> ReadAsync(PostQuery part, PostQuery scope, bool undated, CancellationToken cancellationToken)
    {
        var posts = new List<ScheduledPost>();
        var problems = new List<SchedulingProblem>();
        try
        {
            if (await ReadAsync(part with { Order = PostOrder.ByTime }, MostPosts, post => AddIf(post.At is not null, post), cancellationToken).ConfigureAwait(false))
            {
                problems.Add(ReviewProblems.Cut(part, MostPosts));
            }

            var recent = part with { From = null, To = null, Order = PostOrder.LastChangedFirst };
            if (undated && await ReadAsync(recent, MostChanged, post => AddIf(post.At is null, post), cancellationToken).ConfigureAwait(false))
            {
                problems.Add(PagingProblems.UndatedCut(part, MostChanged));
            }

            return new ReviewReading(posts, false, problems);
        }
        catch (SchedulingException failure)
        {
            return new ReviewReading(posts, posts.Count == 0, [ReviewProblems.Unread(failure.Problem, part)]);
        }

        void AddIf(bool wanted, ScheduledPost post)
        {
            if (wanted && PostFilters.Matches(post, scope))
            {
                posts.Add(post);
            }
        }
    }

    private async Task<bool> ReadAsync(PostQuery query, int most, Action<ScheduledPost> add, CancellationToken cancellationToken)
    {
        var looked = 0;
        await foreach (var post in provider.ListAsync(query, cancellationToken).ConfigureAwait(false))
        {
            if (looked++ == most)
            {
                return true;
            }

            add(post);
        }

        return false;
    }
}
