namespace Dash.Scheduling;

/// <summary>Lists posts of several networks side by side and merges them by time.</summary>
internal sealed class PostLister(ISchedulingProvider provider, SchedulingSettings settings)
{
    private const int MostPosts = 1000;

    public async Task<PostListing> ListAsync(PostQuery query, ChannelDirectory directory, CancellationToken cancellationToken)
    {
        if (query.Limit is < 1 or > MostPosts)
        {
            throw new SchedulingException(OutOfRange(query.Limit));
        }

        var parts = PostFilters.Split(query, directory, provider);
        var read = await Bounded.SelectAsync(parts, settings.MaxConcurrency, part => ReadAsync(part, query, cancellationToken)).ConfigureAwait(false);
        var problems = read.Select(part => part.Problem).OfType<SchedulingProblem>().ToList();
        if (problems.Count > 0 && problems.Count == parts.Count)
        {
            throw new SchedulingException(problems[0]);
        }

        var posts = read.SelectMany(part => part.Posts).OrderBy(post => post.At is null).ThenBy(post => post.At).ThenBy(post => post.Id, StringComparer.Ordinal).ToList();
        return new PostListing { Posts = [.. posts.Take(query.Limit)], Problems = [.. PostFilters.Unread(query, directory), .. problems], HasMore = posts.Count > query.Limit };
    }

    private async Task<(List<ScheduledPost> Posts, SchedulingProblem? Problem)> ReadAsync(PostQuery part, PostQuery query, CancellationToken cancellationToken)
    {
        var posts = new List<ScheduledPost>();
        try
        {
            // One more than asked for, to know whether there are more.
            await foreach (var post in provider.ListAsync(part, cancellationToken).ConfigureAwait(false))
            {
                if (PostFilters.Matches(post, query))
                {
                    posts.Add(post);
                }

                if (posts.Count > query.Limit)
                {
                    break;
                }
            }

            return (posts, null);
        }
        catch (SchedulingException failure)
        {
            return (posts, failure.Problem with { Field = failure.Problem.Field ?? PostFilters.Place(part) });
        }
    }

    private static SchedulingProblem OutOfRange(int limit) => new()
    {
        Code = ProblemCodes.InvalidValue,
        Message = $"A listing cannot have {limit} posts.",
        Field = "/limit",
        Rule = "list.limit",
        Limit = $"1 to {MostPosts}",
        Actual = limit.ToString(System.Globalization.CultureInfo.InvariantCulture),
        NextStep = $"Give a limit from 1 to {MostPosts}.",
    };
}
