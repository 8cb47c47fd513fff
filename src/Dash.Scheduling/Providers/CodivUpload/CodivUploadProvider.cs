using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using CodivUpload.Sdk;
using NodaTime;

namespace Dash.Scheduling;

/// <summary>
/// CodivUpload behind the neutral port. Accounts are profiles; a profile has a channel for each network it is connected to. Posts name their
/// profile only when they are made, so their ids carry it here.
/// </summary>
internal sealed class CodivUploadProvider(CodivUploadClient client, string ledgerScope, HttpClient? storage = null) : ISchedulingProvider
{
    public const string ProviderName = "codivupload";

    private readonly CodivUploadPages _pages = new(client.Posts);
    private readonly CodivUploadLibrary _library = new(client);
    private readonly CodivUploadUploads _uploads = new(client, storage);

    // A post whose making was answered is never the one whose answer was lost, however alike they are.
    private readonly ConcurrentDictionary<Guid, bool> _answered = new();

    public string Name => ProviderName;

    public string DisplayName => "CodivUpload";

    public string LedgerScope => ledgerScope;

    public ProviderCapabilities Capabilities => CodivUploadCapabilities.All;

    public NetworkRules Adapt(NetworkRules rules) => CodivUploadRules.Adapt(rules);

    public IEnumerable<SchedulingProblem> Check(PostDraft draft, IReadOnlyDictionary<string, MediaAsset> media, Instant now) => CodivUploadLimits.Check(draft, media, now);

    public async Task<IReadOnlyList<Channel>> ListChannelsAsync(CancellationToken cancellationToken)
    {
        var profiles = await CodivUploadCall.Read("profiles").RunAsync(() => client.Profiles.ListAsync(cancellationToken)).ConfigureAwait(false);
        return [.. profiles.Profiles.SelectMany(ChannelsOf)];
    }

    public async Task<ScheduledPost> CreateAsync(PostDraft draft, Guid groupId, CancellationToken cancellationToken)
    {
        var body = CodivUploadBodies.From(draft, await _library.AddressesAsync(draft.MediaIds, cancellationToken).ConfigureAwait(false));
        var accepted = await CodivUploadCall.Write().RunAsync(() => client.Posts.CreateAsync(body, cancellationToken)).ConfigureAwait(false);
        _answered[accepted.PostId] = true;
        var (account, network) = ChannelAddress.Parse(draft.Channel);
        try
        {
            return await GetAsync(CodivUploadIds.Post(network, account, accepted.PostId), cancellationToken).ConfigureAwait(false);
        }
        catch (SchedulingException)
        {
            // It is made, whatever keeps it from being read.
            return CodivUploadNewPost.From(draft, accepted);
        }
    }

    public async IAsyncEnumerable<ScheduledPost> ListAsync(PostQuery query, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var posts = new List<ScheduledPost>();
        foreach (var account in query.AccountIds)
        {
            var listed = await _pages.ReadAsync(account, cancellationToken).ConfigureAwait(false);
            posts.AddRange(listed.SelectMany(post => PostsOf(post, account)).Where(post => query.Networks.Count == 0 || query.Networks.Contains(post.Network)));
        }

        if (query.From is not null || query.To is not null)
        {
            posts.RemoveAll(post => post.At is null || post.At < query.From || post.At > query.To);
        }

        foreach (var post in query.Order == PostOrder.LastChangedFirst ? posts.OrderByDescending(post => post.UpdatedAt) : posts.OrderBy(post => post.At ?? Instant.MaxValue))
        {
            yield return post;
        }
    }

    public async Task<ScheduledPost> GetAsync(string postId, CancellationToken cancellationToken)
    {
        var (channel, id) = CodivUploadIds.Post(postId);
        var details = await ReadAsync(postId, id, cancellationToken).ConfigureAwait(false);
        var destination = details.Destinations.FirstOrDefault(destination => CodivUploadNetworks.Of(destination.Platform) == channel.Network)
            ?? throw new SchedulingException(CodivUploadProblems.UnknownPost(postId));
        return CodivUploadPost.From(details.Post, destination).ToPost(channel);
    }

    public async Task<ScheduledPost> UpdateAsync(PostRevision revision, CancellationToken cancellationToken)
    {
        var postId = revision.Current.Id;
        var (_, id) = CodivUploadIds.Post(postId);
        await DemandAloneAsync(postId, id, "changed", cancellationToken).ConfigureAwait(false);
        if (CodivUploadEdits.IsRetry(revision))
        {
            await CodivUploadCall.Write(postId).RunAsync(() => client.Posts.RetryAsync(id, cancellationToken)).ConfigureAwait(false);
        }
        else
        {
            var media = revision.Changes.MediaIds is { } ids ? await _library.AddressesAsync(ids, cancellationToken).ConfigureAwait(false) : null;
            var update = CodivUploadEdits.From(revision, media);
            await CodivUploadCall.Write(postId).RunAsync(() => client.Posts.UpdateAsync(id, update, cancellationToken)).ConfigureAwait(false);
        }

        return await GetAsync(postId, cancellationToken).ConfigureAwait(false);
    }

    public async Task DeleteAsync(string postId, CancellationToken cancellationToken)
    {
        var (_, id) = CodivUploadIds.Post(postId);
        await DemandAloneAsync(postId, id, "deleted", cancellationToken).ConfigureAwait(false);
        await CodivUploadCall.Write(postId).RunAsync(() => client.Posts.DeleteAsync(id, cancellationToken)).ConfigureAwait(false);
    }

    public Task<ScheduledPost?> FindByGroupAsync(string channel, Guid groupId, Instant? at, CancellationToken cancellationToken) =>
        throw new SchedulingException(SystemProblems.Cannot(this, ProviderFeature.ReadBack));

    public async Task<ScheduledPost?> FindSentAsync(PostDraft draft, Guid groupId, Instant sentAt, CancellationToken cancellationToken)
    {
        var (account, network) = ChannelAddress.Parse(draft.Channel);
        var media = await _library.AddressesAsync(draft.MediaIds, cancellationToken).ConfigureAwait(false);
        var listed = await _pages.ReadAsync(account, cancellationToken).ConfigureAwait(false);
        return CodivUploadReadBack.Find(draft, media, sentAt, [.. listed.Where(post => !_answered.ContainsKey(post.Id))]) is { } found ? PostsOf(found, account).Single(post => post.Network == network) : null;
    }

    public Task<MediaAsset> UploadMediaAsync(MediaUpload upload, CancellationToken cancellationToken) => _uploads.UploadAsync(upload, cancellationToken);

    public Task<MediaAsset> UploadMediaAsync(MediaFile file, IProgress<MediaProgress>? progress, CancellationToken cancellationToken) => _uploads.UploadAsync(file, progress, cancellationToken);

    public Task<MediaListing> FindMediaAsync(MediaQuery query, CancellationToken cancellationToken) => _library.FindAsync(query, cancellationToken);

    public Task<MediaAsset?> GetMediaAsync(string accountId, string mediaId, CancellationToken cancellationToken) => _library.GetAsync(accountId, mediaId, cancellationToken);

    public Task<IReadOnlyList<PinBoard>> ListBoardsAsync(string accountId, CancellationToken cancellationToken) =>
        throw new SchedulingException(SystemProblems.Cannot(this, ProviderFeature.ListBoards, "/board"));

    // A post made elsewhere may go to several networks at once, and changing or deleting it would do so on all of them.
    private async Task DemandAloneAsync(string postId, Guid id, string done, CancellationToken cancellationToken)
    {
        var details = await ReadAsync(postId, id, cancellationToken).ConfigureAwait(false);
        if (details.Destinations.Count > 1)
        {
            throw new SchedulingException(CodivUploadProblems.NotAlone(postId, done, details.Destinations));
        }
    }

    private Task<PostDetails> ReadAsync(string postId, Guid id, CancellationToken cancellationToken) =>
        CodivUploadCall.Read("post", postId).RunAsync(() => client.Posts.GetAsync(id, cancellationToken));

    private static IEnumerable<ScheduledPost> PostsOf(ListedPost post, string account) =>
        from destination in post.PostDestinations ?? []
        let network = CodivUploadNetworks.Of(destination.Platform)
        where network is not null
        select CodivUploadPost.From(post, destination).ToPost(new ChannelAddress(account, network.Value));

    private static IEnumerable<Channel> ChannelsOf(Profile profile)
    {
        var account = CodivUploadLibrary.NameOf(profile);
        return Enum.GetValues<Network>()
            .Where(network => profile.SocialAccounts is not { } connected || connected.GetValueOrDefault(network.ToWire()))
            .Select(network => new Channel
            {
                Id = new ChannelAddress(account, network).ToString(),
                AccountId = account,
                AccountName = account,
                Network = network,
                Provider = ProviderName,
            });
    }
}
