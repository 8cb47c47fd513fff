using NodaTime;

namespace Dash.Scheduling;

/// <summary>
/// Several scheduling systems as one. The ids of accounts, channels and posts of every system but Dash begin with its name and a colon,
/// <c>posteverywhere:2280/instagram</c>, also where it is the only one: an id means the same whichever systems are served.
/// </summary>
public sealed class ProviderSet : ISchedulingProvider
{
    private readonly IReadOnlyList<ISchedulingProvider> _systems;
    private readonly Dictionary<string, ISchedulingProvider> _byPrefix;

    private ProviderSet(IReadOnlyList<ISchedulingProvider> systems)
    {
        _systems = systems;
        _byPrefix = systems.ToDictionary(Prefix, StringComparer.Ordinal);
        LedgerScope = systems.All(system => system.LedgerScope.Length > 0) ? string.Join('+', systems.Select(system => system.LedgerScope)) : "";
        Capabilities = new ProviderCapabilities
        {
            Networks = [.. systems.SelectMany(system => system.Capabilities.Networks).Distinct().Order()],
            Modes = [.. systems.SelectMany(system => system.Capabilities.Modes).Distinct().Order()],
            CanEdit = systems.Any(system => system.Capabilities.CanEdit),
            CanDelete = systems.Any(system => system.Capabilities.CanDelete),
            ListsPerNetwork = true,
            FindsByGroup = systems.Any(system => system.Capabilities.FindsByGroup),
            FindsByContent = systems.Any(system => system.Capabilities.FindsByContent),
        };
    }

    /// <summary>Names of the systems, joined by a plus sign.</summary>
    public string Name => string.Join('+', _systems.Select(system => system.Name));

    /// <inheritdoc />
    public string DisplayName => string.Join(" and ", _systems.Select(system => system.DisplayName));

    /// <inheritdoc />
    public string LedgerScope { get; }

    /// <summary>What at least one of the systems can do; what each can do by itself stands at <see cref="For"/>.</summary>
    public ProviderCapabilities Capabilities { get; }

    /// <summary>The systems, in the order in which they are asked.</summary>
    public IReadOnlyList<ISchedulingProvider> Systems => _systems;

    /// <summary>Puts systems side by side.</summary>
    /// <param name="systems">At least one, none twice. Their ids are their own, without a prefix.</param>
    /// <returns>Dash itself when it is the only one, otherwise the set.</returns>
    /// <exception cref="ArgumentException">There is no system, or one is there twice.</exception>
    public static ISchedulingProvider Of(IReadOnlyList<ISchedulingProvider> systems)
    {
        if (systems.Count == 0 || systems.Select(system => system.Name).Distinct(StringComparer.Ordinal).Count() < systems.Count)
        {
            throw new ArgumentException($"A set needs at least one system, and none twice; given were: {string.Join(", ", systems.Select(system => system.Name))}.", nameof(systems));
        }

        return systems is [{ Name: DashProvider.ProviderName } dash]
            ? dash
            : new ProviderSet([.. systems.Select(system => system.Name == DashProvider.ProviderName ? system : new QualifiedProvider(system))]);
    }

    /// <summary>The system behind an id; the set itself for an id of none of them.</summary>
    public ISchedulingProvider For(string id) => OwnerOf(id) ?? this;

    /// <summary>The system behind an id.</summary>
    /// <exception cref="SchedulingException"><c>unknown_channel</c>: the id is of none of them.</exception>
    public ISchedulingProvider Demand(string id) => Owner(id);

    /// <inheritdoc />
    public async Task<IReadOnlyList<Channel>> ListChannelsAsync(CancellationToken cancellationToken) =>
        (await ReadChannelsAsync(cancellationToken).ConfigureAwait(false)).Channels;

    /// <inheritdoc />
    public async Task<ChannelListing> ReadChannelsAsync(CancellationToken cancellationToken)
    {
        var read = await Task.WhenAll(_systems.Select(system => ReadAsync(system, cancellationToken))).ConfigureAwait(false);
        return read.Any(system => system.Failure is null)
            ? new ChannelListing([.. read.SelectMany(system => system.Channels)]) { Unread = [.. from system in read where system.Failure is not null select Unread(system.System, system.Failure)] }
            : throw read[0].Failure!;
    }

    /// <inheritdoc />
    public NetworkRules Adapt(NetworkRules rules) => rules;

    /// <inheritdoc />
    public Task<ScheduledPost> CreateAsync(PostDraft draft, Guid groupId, CancellationToken cancellationToken) => Owner(draft.Channel).CreateAsync(draft, groupId, cancellationToken);

    /// <summary>Lists posts of one system: all accounts of a query are of one.</summary>
    /// <inheritdoc />
    public IAsyncEnumerable<ScheduledPost> ListAsync(PostQuery query, CancellationToken cancellationToken) =>
        query.AccountIds.Select(Owner).Distinct().ToList() is [var system]
            ? system.ListAsync(query, cancellationToken)
            : throw new ArgumentException("The accounts of a query to a set have to be of one system.", nameof(query));

    /// <inheritdoc />
    public Task<ScheduledPost> GetAsync(string postId, CancellationToken cancellationToken) => Owner(postId).GetAsync(postId, cancellationToken);

    /// <inheritdoc />
    public Task<ScheduledPost> UpdateAsync(PostRevision revision, CancellationToken cancellationToken) => Owner(revision.Current.Id).UpdateAsync(revision, cancellationToken);

    /// <inheritdoc />
    public Task DeleteAsync(string postId, CancellationToken cancellationToken) => Owner(postId).DeleteAsync(postId, cancellationToken);

    /// <inheritdoc />
    public Task<ScheduledPost?> FindByGroupAsync(string channel, Guid groupId, Instant? at, CancellationToken cancellationToken) => Owner(channel).FindByGroupAsync(channel, groupId, at, cancellationToken);

    /// <inheritdoc />
    public Task<ScheduledPost?> FindByGroupSinceAsync(string channel, Guid groupId, Instant since, CancellationToken cancellationToken) => Owner(channel).FindByGroupSinceAsync(channel, groupId, since, cancellationToken);

    /// <inheritdoc />
    public Task<ScheduledPost?> FindSentAsync(PostDraft draft, Guid groupId, Instant sentAt, CancellationToken cancellationToken) => Owner(draft.Channel).FindSentAsync(draft, groupId, sentAt, cancellationToken);

    /// <inheritdoc />
    public Task<MediaAsset> UploadMediaAsync(MediaUpload upload, CancellationToken cancellationToken) => Owner(upload.AccountId).UploadMediaAsync(upload, cancellationToken);

    /// <inheritdoc />
    public Task<MediaAsset> UploadMediaAsync(MediaFile file, IProgress<MediaProgress>? progress, CancellationToken cancellationToken) => Owner(file.AccountId).UploadMediaAsync(file, progress, cancellationToken);

    /// <inheritdoc />
    public Task<MediaListing> FindMediaAsync(MediaQuery query, CancellationToken cancellationToken) => Owner(query.AccountId).FindMediaAsync(query, cancellationToken);

    /// <inheritdoc />
    public Task<MediaAsset?> GetMediaAsync(string accountId, string mediaId, CancellationToken cancellationToken) => Owner(accountId).GetMediaAsync(accountId, mediaId, cancellationToken);

    /// <inheritdoc />
    public Task<IReadOnlyList<PinBoard>> ListBoardsAsync(string accountId, CancellationToken cancellationToken) => Owner(accountId).ListBoardsAsync(accountId, cancellationToken);

    private static string Prefix(ISchedulingProvider system) => system is QualifiedProvider qualified ? qualified.Prefix : "";

    private static async Task<(ISchedulingProvider System, IReadOnlyList<Channel> Channels, SchedulingException? Failure)> ReadAsync(ISchedulingProvider system, CancellationToken cancellationToken)
    {
        try
        {
            return (system, await system.ListChannelsAsync(cancellationToken).ConfigureAwait(false), null);
        }
        catch (SchedulingException failure)
        {
            return (system, [], failure);
        }
    }

    private UnreadSystem Unread(ISchedulingProvider system, SchedulingException failure) => new(
        system.Name,
        failure.Problem with { Message = $"The channels of {system.DisplayName} could not be read. {failure.Problem.Message}" },
        id => ReferenceEquals(OwnerOf(id), system));

    private ISchedulingProvider Owner(string id) => OwnerOf(id) ?? throw new SchedulingException(UnknownSystem(id));

    private ISchedulingProvider? OwnerOf(string id)
    {
        var colon = id.IndexOf(':', StringComparison.Ordinal);
        return (colon > 0 ? _byPrefix.GetValueOrDefault(id[..(colon + 1)]) : null) ?? _byPrefix.GetValueOrDefault("");
    }

    private SchedulingProblem UnknownSystem(string id) => new()
    {
        Code = ProblemCodes.UnknownChannel,
        Message = $"'{id}' belongs to no system that is served here.",
        Rule = "system.known",
        Limit = string.Join(", ", _systems.Select(system => $"{Prefix(system)}… ({system.DisplayName})")),
        Actual = id,
        NextStep = "List the channels or posts and use an id as it is written there, with what stands before the colon.",
    };
}
