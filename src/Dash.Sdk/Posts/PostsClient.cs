using System.Runtime.CompilerServices;
using Dash.Runtime;

namespace Dash.Sdk;

/// <summary>
/// Posts of all ten networks in one place: any record is created on the network it is for, everything planned is listed, and a create whose
/// answer was lost is read back. Works on top of <see cref="DashClient.Instagram"/> and the others, so replacing those in tests is enough.
/// </summary>
public partial class PostsClient
{
    private static readonly SocialNetwork[] AllNetworks = Enum.GetValues<SocialNetwork>();

    private readonly DashClient _dash = null!;
    private readonly TimeProvider _time = null!;
    private readonly IReadOnlyList<TimeSpan> _readBackDelays = [];

    internal PostsClient(DashClient dash, TimeProvider time, IReadOnlyList<TimeSpan> readBackDelays)
    {
        _dash = dash;
        _time = time;
        _readBackDelays = readBackDelays;
    }

    /// <summary>For mocks, which override what they need.</summary>
    protected PostsClient()
    {
    }

    /// <summary>
    /// Creates a post on the network that its record is for. A record without a <c>post_group_id</c> is given a new one, so that the post can be
    /// recognized. Sent once: when the answer is lost, the exception says so; <see cref="CreateOrReadBackAsync{TPost}"/> then looks by itself.
    /// </summary>
    /// <typeparam name="TPost">The posts of the network.</typeparam>
    /// <param name="post">The post.</param>
    /// <param name="cancellationToken">Gives the call up; the post may have been created all the same.</param>
    /// <returns>The post as it was stored.</returns>
    /// <exception cref="ApiException{TError}">The service refused it; <see cref="ApiError"/> says why.</exception>
    /// <exception cref="ApiConnectionException">No answer arrived; <see cref="ApiConnectionException.OutcomeUnknown"/> says whether the post may exist.</exception>
    public virtual Task<TPost> CreateAsync<TPost>(INewPost<TPost> post, CancellationToken cancellationToken = default)
        where TPost : class, IScheduledPost
    {
        ArgumentNullException.ThrowIfNull(post);
        return ((INewPost<TPost>)Marked(post)).CreateAsync(_dash, cancellationToken);
    }

    /// <summary>Creates a post whose network is only known when the program runs, for example one of a list.</summary>
    /// <inheritdoc cref="CreateAsync{TPost}(INewPost{TPost}, CancellationToken)" path="/param|/exception|/returns"/>
    public virtual Task<IScheduledPost> CreateAsync(INewPost post, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(post);
        return Marked(post).SendAsync(_dash, cancellationToken);
    }

    /// <summary>Reads one post.</summary>
    /// <param name="network">Its network; a number means another post on each of them.</param>
    /// <param name="id">Its number.</param>
    /// <param name="cancellationToken">Gives the call up.</param>
    /// <returns>The post; the record of its network is behind the interface.</returns>
    /// <exception cref="ApiException{TError}">There is no such post, or the key may not see it.</exception>
    public virtual Task<IScheduledPost> GetAsync(SocialNetwork network, long id, CancellationToken cancellationToken = default) =>
        NetworkPosts.GetAsync(_dash, network, id, cancellationToken);

    /// <summary>Changes the members of a post that the record has, and leaves the others alone.</summary>
    /// <typeparam name="TPost">The posts of the network.</typeparam>
    /// <param name="id">The number of the post, on the network that the record is for.</param>
    /// <param name="update">The changes, for example <c>new XPostUpdate().MoveTo(friday)</c>.</param>
    /// <param name="cancellationToken">Gives the call up; the change may have been made all the same.</param>
    /// <returns>The post after the change.</returns>
    /// <exception cref="ApiException{TError}">The service refused it; <see cref="ApiError"/> says why.</exception>
    public virtual Task<TPost> UpdateAsync<TPost>(long id, IPostUpdate<TPost> update, CancellationToken cancellationToken = default)
        where TPost : class, IScheduledPost
    {
        ArgumentNullException.ThrowIfNull(update);
        return update.SendAsync(_dash, id, cancellationToken);
    }

    /// <summary>Changes a post whose network is only known when the program runs.</summary>
    /// <inheritdoc cref="UpdateAsync{TPost}(long, IPostUpdate{TPost}, CancellationToken)" path="/param|/exception|/returns"/>
    public virtual Task<IScheduledPost> UpdateAsync(long id, IPostUpdate update, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(update);
        return update.ApplyAsync(_dash, id, cancellationToken);
    }

    /// <summary>Takes a post off the schedule. What is published already stays on the network.</summary>
    /// <param name="network">Its network; a number means another post on each of them.</param>
    /// <param name="id">Its number.</param>
    /// <param name="cancellationToken">Gives the call up; the post may be gone all the same.</param>
    /// <returns>The post is gone.</returns>
    /// <exception cref="ApiException{TError}">There is no such post, or the key may not see it.</exception>
    public virtual Task DeleteAsync(SocialNetwork network, long id, CancellationToken cancellationToken = default) =>
        NetworkPosts.DeleteAsync(_dash, network, id, cancellationToken);

    /// <summary>
    /// Lists what is planned, on all networks or some: brand by brand and network by network, each in the order of planned times. The usual
    /// window is 7 days back and 90 days ahead of now, because the service is slow without one; posts without a time are in no window, see
    /// <see cref="PostWindow.Everything"/>. One call at least per brand and network.
    /// </summary>
    /// <param name="brandIds">The brands.</param>
    /// <param name="window">The planned times; null for the usual window.</param>
    /// <param name="networks">The networks; null for all.</param>
    /// <param name="cancellationToken">Ends the enumeration.</param>
    /// <returns>The posts, or the pages in which they come; nothing is sent until they are enumerated.</returns>
    /// <exception cref="ApiException{TError}">While enumerating: the service refused a listing.</exception>
    public virtual AsyncPages<IReadOnlyList<IScheduledPost>, IScheduledPost> ListAsync(
        IReadOnlyList<long> brandIds, PostWindow? window = null, IReadOnlyList<SocialNetwork>? networks = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(brandIds);
        if (brandIds.Count == 0)
        {
            throw new ArgumentException("There is no brand to list the posts of. dash.Account.GetSelfAsync says which ones the key can see.", nameof(brandIds));
        }

        var span = window ?? PostWindow.Around(_time.GetUtcNow());
        return AsyncPages<IReadOnlyList<IScheduledPost>, IScheduledPost>.From(
            token => PagesAsync([.. brandIds.Distinct()], span, [.. (networks ?? AllNetworks).Distinct()], token), static page => page, cancellationToken);
    }

    private static INewPost Marked(INewPost post) => post.PostGroupId is null ? post.InGroup(Guid.NewGuid()) : post;

    private async IAsyncEnumerable<IReadOnlyList<IScheduledPost>> PagesAsync(
        IReadOnlyList<long> brands, PostWindow window, IReadOnlyList<SocialNetwork> networks, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var brand in brands)
        {
            foreach (var network in networks)
            {
                await foreach (var page in NetworkPosts.Pages(_dash, network, new PostListing(brand, window, PostSort.Timestamp), cancellationToken).ConfigureAwait(false))
                {
                    yield return page;
                }
            }
        }
    }
}
