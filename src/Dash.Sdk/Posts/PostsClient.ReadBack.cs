using Dash.Runtime;

namespace Dash.Sdk;

/// <content>Creates whose answer was lost: they are looked for, and never sent again.</content>
public partial class PostsClient
{
    /// <summary>
    /// Creates a post and, when the answer is lost, waits and looks for it in the lists of its network instead of sending it again. It throws
    /// only when the post was certainly not created, so a result is never lost: not even when the token ends the call half-way.
    /// </summary>
    /// <typeparam name="TPost">The posts of the network.</typeparam>
    /// <param name="post">The post. Its <c>post_group_id</c> must not be shared with another post of the same brand and network; without one it is given a new one.</param>
    /// <param name="cancellationToken">Ends the call; what is not known by then is <see cref="PostOutcome.Unknown"/>.</param>
    /// <returns>The post, or what became of it and what to do next.</returns>
    /// <exception cref="ApiException{TError}">The service refused it; <see cref="ApiError"/> says why. Nothing was created.</exception>
    /// <exception cref="ApiConnectionException">The call never reached the service. Nothing was created.</exception>
    public virtual async Task<PostCreation<TPost>> CreateOrReadBackAsync<TPost>(INewPost<TPost> post, CancellationToken cancellationToken = default)
        where TPost : class, IScheduledPost =>
        (await CreateOrReadBackAsync((INewPost)post, cancellationToken).ConfigureAwait(false)).As<TPost>();

    /// <summary>Creates or reads back a post whose network is only known when the program runs.</summary>
    /// <inheritdoc cref="CreateOrReadBackAsync{TPost}(INewPost{TPost}, CancellationToken)" path="/param|/exception|/returns"/>
    public virtual async Task<PostCreation<IScheduledPost>> CreateOrReadBackAsync(INewPost post, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(post);
        cancellationToken.ThrowIfCancellationRequested();
        var marked = Marked(post);
        var search = new PostSearch(_dash, marked, _time.GetUtcNow());
        try
        {
            return search.Created(await marked.SendAsync(_dash, cancellationToken).ConfigureAwait(false), wasReadBack: false);
        }
        catch (Exception lost) when (lost is OperationCanceledException || UnknownOutcome.IsLeftBy(lost))
        {
            return await LookAsync(search, lost, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>
    /// Looks once for a post whose create was not answered: in the list of its network, in a window of a day around its time. A post without
    /// a time, or one that was to be published at once, is looked for among what changed last. A create may still be under way shortly after
    /// its connection broke: believe <see cref="PostOutcome.NotCreated"/> only when that is a while ago.
    /// </summary>
    /// <typeparam name="TPost">The posts of the network.</typeparam>
    /// <param name="post">The post as it was sent, with its <c>post_group_id</c>.</param>
    /// <param name="sentAt">When it was sent, which shortens the look for posts without a time; null when that is forgotten.</param>
    /// <param name="cancellationToken">Gives the look up.</param>
    /// <returns>What was found. A listing that fails is <see cref="PostOutcome.Unknown"/> with the failure as cause.</returns>
    /// <exception cref="ArgumentException">The post has no <c>post_group_id</c>, so that nothing can be recognized.</exception>
    public virtual async Task<PostCreation<TPost>> ReadBackAsync<TPost>(INewPost<TPost> post, DateTimeOffset? sentAt = null, CancellationToken cancellationToken = default)
        where TPost : class, IScheduledPost =>
        (await ReadBackAsync((INewPost)post, sentAt, cancellationToken).ConfigureAwait(false)).As<TPost>();

    /// <summary>Looks for a post whose network is only known when the program runs.</summary>
    /// <inheritdoc cref="ReadBackAsync{TPost}(INewPost{TPost}, DateTimeOffset?, CancellationToken)" path="/param|/exception|/returns"/>
    public virtual Task<PostCreation<IScheduledPost>> ReadBackAsync(INewPost post, DateTimeOffset? sentAt = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(post);
        return new PostSearch(_dash, post, sentAt).LookAsync(cause: null, cancellationToken);
    }

    // A create may still be under way when its connection breaks, so a "no" is believed only after the last wait.
    private async Task<PostCreation<IScheduledPost>> LookAsync(PostSearch search, Exception lost, CancellationToken cancellationToken)
    {
        var seen = search.Unknown(lost, wasReadBack: false);
        foreach (var delay in _readBackDelays)
        {
            try
            {
                await Task.Delay(delay, _time, cancellationToken).ConfigureAwait(false);
                seen = await search.LookAsync(lost, cancellationToken).ConfigureAwait(false);
            }
            catch (OperationCanceledException)
            {
                return search.Unknown(lost, seen.WasReadBack);
            }

            if (seen.Outcome == PostOutcome.Created)
            {
                break;
            }
        }

        return seen;
    }
}
