using NodaTime;
using PostEverywhere.Sdk;

namespace Dash.Scheduling;

/// <summary>
/// Finds a post whose creation was not answered. PostEverywhere keeps no id of ours, so it is known by what it says: same account, text, time
/// and media, made since it was sent. Posts whose creation was answered are told apart by their ids.
/// </summary>
internal sealed class PostEverywhereReadBack(PostEverywherePages pages, PostEverywhereReader reader)
{
    // Allows for clocks that differ; reading too much is harmless, reading too little would make a post twice.
    private static readonly NodaTime.Duration ClockDifference = NodaTime.Duration.FromMinutes(10);

    // The service may keep whole minutes.
    private static readonly NodaTime.Duration Rounding = NodaTime.Duration.FromMinutes(1);

    private readonly AnsweredPosts _answered = new();

    /// <summary>Remembers a post that was made for an answered request, so that it is never taken for an unanswered one.</summary>
    public void Answered(Guid post) => _answered.Add(post);

    public async Task<ScheduledPost?> FindAsync(PostDraft draft, Instant sentAt, CancellationToken cancellationToken)
    {
        var account = PostEverywhereId.AccountOf(ChannelAddress.Parse(draft.Channel).AccountId, "/channel");
        var posts = await ReadAllAsync(account, sentAt - ClockDifference, cancellationToken).ConfigureAwait(false);
        var (matches, changed) = (new List<ScheduledPost>(), false);
        foreach (var post in posts.Where(post => !_answered.Contains(post.PostId)))
        {
            foreach (var place in (await reader.ReadAsync(post, cancellationToken).ConfigureAwait(false)).Where(place => place.Channel == draft.Channel))
            {
                var (sameText, sameTime) = (Plain(place.Text) == Plain(draft.Text), IsSameTime(place, post, draft));
                if (sameText && sameTime && IsSameKind(place, post, draft))
                {
                    matches.Add(place);
                }

                // Somebody may have edited it meanwhile: that it is missing is then not certain.
                changed |= (sameText || sameTime) && place.UpdatedAt > place.CreatedAt;
            }
        }

        return matches.Count > 1 ? throw new SchedulingException(PostEverywhereLimits.SeveralAlike(draft.Channel, matches.Count))
            : matches.Count == 0 && changed ? throw new SchedulingException(PostEverywhereLimits.ChangedMeanwhile(draft.Channel))
            : matches.FirstOrDefault();
    }

    // Somebody who deletes a post while pages are read moves another one past the reader.
    private async Task<IReadOnlyList<Post>> ReadAllAsync(long account, Instant since, CancellationToken cancellationToken)
    {
        var selection = new PostEverywhereSelection
        {
            Sort = PostSort.CreatedAt,
            Order = SortOrder.Ascending,
            Account = account,
            CreatedAfter = since.ToDateTimeOffset(),
        };
        var (posts, total) = (new List<Post>(), (int?)null);
        while (true)
        {
            var page = await pages.PageAsync(selection, posts.Count, cancellationToken).ConfigureAwait(false);
            posts.AddRange(page.Posts);
            if (page.Pagination.Total < total)
            {
                throw new SchedulingException(PostEverywhereLimits.ListingMoved);
            }

            total = page.Pagination.Total;
            if (!PostEverywherePages.HasMore(page, posts.Count))
            {
                return [.. posts.DistinctBy(post => post.PostId)];
            }
        }
    }

    private static bool IsSameKind(ScheduledPost place, Post post, PostDraft draft) =>
        (draft.Mode == PublishMode.Draft) == (place.State == PostState.Draft)
        && (post.MediaIds is null || place.MediaIds.ToHashSet(StringComparer.OrdinalIgnoreCase).SetEquals(draft.MediaIds));

    private static bool IsSameTime(ScheduledPost place, Post post, PostDraft draft) => draft.Mode == PublishMode.Now
        ? post.ScheduledFor.Value is null || IsClose(place.At, place.CreatedAt)
        : IsClose(place.At, draft.At);

    private static bool IsClose(Instant? one, Instant? other) => one is { } left && other is { } right
        ? left - right <= Rounding && right - left <= Rounding
        : one is null && other is null;

    private static string Plain(string? text) => string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
