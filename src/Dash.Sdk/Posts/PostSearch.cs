using Dash.Runtime;

namespace Dash.Sdk;

/// <summary>The search for one post that was sent, by reading lists only.</summary>
internal sealed class PostSearch
{
    // Generous on both sides: clocks differ, and a service may round times.
    private static readonly TimeSpan Margin = TimeSpan.FromDays(1);

    private readonly DashClient _dash;
    private readonly INewPost _post;
    private readonly DateTimeOffset? _sentAt;
    private readonly Guid _group;

    public PostSearch(DashClient dash, INewPost post, DateTimeOffset? sentAt)
    {
        _dash = dash;
        _post = post;
        _sentAt = sentAt;
        _group = post.PostGroupId ?? throw new ArgumentException(
            "The post has no PostGroupId, so it cannot be recognized in a list. Set one before sending a post, or create it with CreateOrReadBackAsync.", nameof(post));
    }

    // The service ignores the time of what is published at once, and puts the real one there.
    private DateTimeOffset? At => _post.Status == PostStatus.Autopublishing ? null : _post.Timestamp;

    public PostCreation<IScheduledPost> Created(IScheduledPost post, bool wasReadBack) =>
        new() { Outcome = PostOutcome.Created, Post = post, PostGroupId = _group, WasReadBack = wasReadBack };

    /// <param name="cause">What went wrong last.</param>
    /// <param name="wasReadBack">Whether anybody looked at all.</param>
    public PostCreation<IScheduledPost> Unknown(Exception? cause, bool wasReadBack) => Open(
        PostOutcome.Unknown,
        cause,
        $"Whether the post exists is not known. Do not send it again before looking: call ReadBackAsync with PostGroupId {_group}, or list {Where()} and look for that post_group_id.") with { WasReadBack = wasReadBack };

    public async Task<PostCreation<IScheduledPost>> LookAsync(Exception? cause, CancellationToken cancellationToken)
    {
        try
        {
            var found = await FindAsync(cancellationToken).ConfigureAwait(false);
            return found switch
            {
                [] => Open(PostOutcome.NotCreated, cause, $"The post is not among {Where()}: it was not created. Send the same record again, with the same PostGroupId {_group}."),
                _ when found.FirstOrDefault(HasTheText) is { } post => Created(post, wasReadBack: true),
                _ => Open(
                    PostOutcome.Unknown,
                    cause,
                    $"{_post.Network} post {string.Join(", ", found.Select(post => post.Id))} has PostGroupId {_group} but another text. Give every post of a brand and network a PostGroupId of its own; look at that post before sending this one again."),
            };
        }
        catch (Exception failed) when (failed is ApiException or ApiConnectionException or ApiPagingException)
        {
            return Unknown(failed, wasReadBack: true);
        }
    }

    private async Task<List<IScheduledPost>> FindAsync(CancellationToken cancellationToken)
    {
        List<IScheduledPost> found = [];
        DateTimeOffset? oldest = DateTimeOffset.MaxValue;
        var listing = At is { } at
            ? new PostListing(_post.BrandId, new PostWindow(at - Margin, at + Margin), PostSort.Timestamp)
            : new PostListing(_post.BrandId, PostWindow.Everything, PostSort.UpdatedAtDescending);
        await foreach (var page in NetworkPosts.Pages(_dash, _post.Network, listing, cancellationToken).ConfigureAwait(false))
        {
            found.AddRange(page.Where(post => post.PostGroupId == _group));
            oldest = OldestOf(page, oldest);
            if (found.Exists(HasTheText) || (At is null && oldest < _sentAt - Margin))
            {
                break;
            }
        }

        return found;
    }

    // Only a list that really comes newest first may be left early, as anything else could hide the post further down: null says that it does not.
    private static DateTimeOffset? OldestOf(IReadOnlyList<IScheduledPost> page, DateTimeOffset? oldest)
    {
        foreach (var post in page)
        {
            oldest = post.UpdatedAt <= oldest ? post.UpdatedAt : null;
        }

        return oldest;
    }

    private bool HasTheText(IScheduledPost post) => string.Equals(Plain(post.Caption), Plain(_post.Caption), StringComparison.Ordinal);

    private static string Plain(string? text) => (text ?? "").ReplaceLineEndings("\n").Trim();

    private string Where() => At is { } at
        ? $"the {_post.Network} posts of brand {_post.BrandId} around {at:O}"
        : $"the {_post.Network} posts of brand {_post.BrandId} that changed last";

    private PostCreation<IScheduledPost> Open(PostOutcome outcome, Exception? cause, string nextStep) =>
        new() { Outcome = outcome, PostGroupId = _group, WasReadBack = true, NextStep = nextStep, Cause = cause };
}
