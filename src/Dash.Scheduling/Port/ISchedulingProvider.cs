using NodaTime;

namespace Dash.Scheduling;

/// <summary>
/// One scheduling system behind the neutral port. Failures are <see cref="SchedulingException"/> with a problem that a person can act on;
/// a write whose answer never arrived is <see cref="ProblemCodes.OutcomeUnknown"/> and is never sent a second time by the provider.
/// </summary>
public interface ISchedulingProvider
{
    /// <summary>Short name, for example <c>dash</c>.</summary>
    string Name { get; }

    /// <summary>Name for people, for example <c>Dash</c>.</summary>
    string DisplayName => Name;

    /// <summary>
    /// Tells apart where writes go and as whom: a digest of address and credential, never the credential. Empty: it is not known, and no
    /// ledger can stand before this provider.
    /// </summary>
    string LedgerScope => "";

    /// <summary>What the system can do.</summary>
    ProviderCapabilities Capabilities { get; }

    /// <summary>
    /// The system behind the id of an account, a channel or a post. It takes and gives ids in the same form as this provider does; one
    /// system by itself is behind all of its ids.
    /// </summary>
    ISchedulingProvider For(string id) => this;

    /// <summary>The channels that the key reaches.</summary>
    Task<IReadOnlyList<Channel>> ListChannelsAsync(CancellationToken cancellationToken);

    /// <summary>The same where several systems are asked, of which some may fail alone.</summary>
    async Task<ChannelListing> ReadChannelsAsync(CancellationToken cancellationToken) =>
        new(await ListChannelsAsync(cancellationToken).ConfigureAwait(false));

    /// <summary>The rules of a network as this system has them: options it takes or demands, kinds of post, numbers of media.</summary>
    NetworkRules Adapt(NetworkRules rules) => rules;

    /// <summary>What this system refuses beyond the rules of the network. Asks nobody; each problem says what to do instead.</summary>
    /// <param name="draft">The post as wanted.</param>
    /// <param name="media">Its media by id, as far as the account's library knows them.</param>
    /// <param name="now">The present.</param>
    IEnumerable<SchedulingProblem> Check(PostDraft draft, IReadOnlyDictionary<string, MediaAsset> media, Instant now) => [];

    /// <summary>Creates a post that carries <paramref name="groupId"/>, so that it can be found again.</summary>
    Task<ScheduledPost> CreateAsync(PostDraft draft, Guid groupId, CancellationToken cancellationToken);

    /// <summary>
    /// Lists posts in <see cref="PostQuery.Order"/>, page by page as they are consumed. <see cref="PostQuery.Channels"/> has been resolved into
    /// accounts and networks before. With <see cref="PostQuery.From"/> there are no posts without a time.
    /// </summary>
    IAsyncEnumerable<ScheduledPost> ListAsync(PostQuery query, CancellationToken cancellationToken);

    /// <summary>Reads one post.</summary>
    /// <exception cref="SchedulingException"><c>unknown_post</c> when it does not exist or belongs to somebody else.</exception>
    Task<ScheduledPost> GetAsync(string postId, CancellationToken cancellationToken);

    /// <summary>Changes a post and returns it as it is then.</summary>
    Task<ScheduledPost> UpdateAsync(PostRevision revision, CancellationToken cancellationToken);

    /// <summary>Deletes a post.</summary>
    Task DeleteAsync(string postId, CancellationToken cancellationToken);

    /// <summary>Finds the post that was created with <paramref name="groupId"/> on the channel; <paramref name="at"/> narrows the search.</summary>
    Task<ScheduledPost?> FindByGroupAsync(string channel, Guid groupId, Instant? at, CancellationToken cancellationToken);

    /// <summary>
    /// Finds the post that was created with <paramref name="groupId"/> on the channel among all that were created or changed since an
    /// instant, wherever it has been moved. That it is not found has to be certain.
    /// </summary>
    Task<ScheduledPost?> FindByGroupSinceAsync(string channel, Guid groupId, Instant since, CancellationToken cancellationToken) =>
        FindByGroupAsync(channel, groupId, at: null, cancellationToken);

    /// <summary>
    /// Finds the post that a create whose answer was lost has made, by what it holds: the one on the draft's channel that was created at
    /// or after <paramref name="sentAt"/> with the same text, time and media. Asked only where <see cref="ProviderCapabilities.FindsByContent"/>.
    /// </summary>
    /// <param name="draft">The post as it was sent.</param>
    /// <param name="groupId">The id that it was sent with, for systems that carry it somewhere.</param>
    /// <param name="sentAt">When it was sent, by this machine's clock.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The post; null only when it is certain that there is none.</returns>
    /// <exception cref="SchedulingException">Several match, or it cannot be told.</exception>
    Task<ScheduledPost?> FindSentAsync(PostDraft draft, Guid groupId, Instant sentAt, CancellationToken cancellationToken) =>
        FindByGroupSinceAsync(draft.Channel, groupId, sentAt, cancellationToken);

    /// <summary>Takes a file at a public address into an account's library.</summary>
    Task<MediaAsset> UploadMediaAsync(MediaUpload upload, CancellationToken cancellationToken);

    /// <summary>Sends a file of this machine to an account's library. Its bytes have been looked at before.</summary>
    Task<MediaAsset> UploadMediaAsync(MediaFile file, IProgress<MediaProgress>? progress, CancellationToken cancellationToken) =>
        throw new SchedulingException(MediaProblems.NoFiles(Name));

    /// <summary>Finds media of an account, page by page. The account has been checked before.</summary>
    Task<MediaListing> FindMediaAsync(MediaQuery query, CancellationToken cancellationToken) =>
        throw new SchedulingException(MediaProblems.NoSearch(Name));

    /// <summary>Reads one media of an account's library; null when the account has none with this id.</summary>
    Task<MediaAsset?> GetMediaAsync(string accountId, string mediaId, CancellationToken cancellationToken);

    /// <summary>The Pinterest boards of an account.</summary>
    Task<IReadOnlyList<PinBoard>> ListBoardsAsync(string accountId, CancellationToken cancellationToken);
}
