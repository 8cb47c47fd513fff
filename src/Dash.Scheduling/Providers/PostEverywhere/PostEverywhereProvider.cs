using NodaTime;
using PostEverywhere.Sdk;

namespace Dash.Scheduling;

/// <summary>PostEverywhere behind the neutral port. An account is one channel; the library belongs to all of them.</summary>
internal sealed class PostEverywhereProvider : ISchedulingProvider
{
    public const string ProviderName = "posteverywhere";

    private readonly PostEverywhereClient _client;
    private readonly PostEverywhereAccounts _accounts;
    private readonly PostEverywhereListing _listing;
    private readonly PostEverywhereReadBack _readBack;
    private readonly PostEverywhereEdits _edits;
    private readonly PostEverywhereLibrary _library;

    public PostEverywhereProvider(PostEverywhereClient client, PostEverywhereProviderSettings settings, string ledgerScope)
    {
        (_client, LedgerScope) = (client, ledgerScope);
        _accounts = new PostEverywhereAccounts(client.Accounts);
        var (pages, reader) = (new PostEverywherePages(client.Posts), new PostEverywhereReader(_accounts));
        _listing = new PostEverywhereListing(pages, reader);
        _readBack = new PostEverywhereReadBack(pages, reader);
        _edits = new PostEverywhereEdits(client.Posts, reader);
        _library = new PostEverywhereLibrary(client.Media, settings);
    }

    public string Name => ProviderName;

    public string DisplayName => "PostEverywhere";

    public string LedgerScope { get; }

    public ProviderCapabilities Capabilities => PostEverywhereFeatures.All;

    public NetworkRules Adapt(NetworkRules rules) => PostEverywhereRules.Adapt(rules);

    public IEnumerable<SchedulingProblem> Check(PostDraft draft, IReadOnlyDictionary<string, MediaAsset> media, Instant now) =>
        PostEverywhereRules.Check(draft, _accounts.WhyNot(ChannelAddress.Parse(draft.Channel).AccountId));

    public Task<IReadOnlyList<Channel>> ListChannelsAsync(CancellationToken cancellationToken) => _accounts.ListAsync(cancellationToken);

    public async Task<ScheduledPost> CreateAsync(PostDraft draft, Guid groupId, CancellationToken cancellationToken)
    {
        var body = PostEverywhereDraft.From(draft);
        var answer = await PostEverywhereCall.Write("post").RunAsync(() => _client.Posts.CreateAsync(body, cancellationToken)).ConfigureAwait(false);
        _readBack.Answered(answer.Data.PostId);
        var made = PostEverywhereMade.Of(draft, answer.Data);
        return draft.Mode == PublishMode.Now ? await SeeAsync(made, cancellationToken).ConfigureAwait(false) : made;
    }

    public IAsyncEnumerable<ScheduledPost> ListAsync(PostQuery query, CancellationToken cancellationToken) => _listing.ListAsync(query, cancellationToken);

    public Task<ScheduledPost> GetAsync(string postId, CancellationToken cancellationToken) => _edits.GetAsync(PostEverywhereId.Parse(postId), cancellationToken);

    public Task<ScheduledPost> UpdateAsync(PostRevision revision, CancellationToken cancellationToken) => _edits.UpdateAsync(revision, cancellationToken);

    public Task DeleteAsync(string postId, CancellationToken cancellationToken) => _edits.DeleteAsync(postId, cancellationToken);

    // The service asks by content instead, see the capabilities.
    public Task<ScheduledPost?> FindByGroupAsync(string channel, Guid groupId, Instant? at, CancellationToken cancellationToken) =>
        throw new NotSupportedException("PostEverywhere keeps no id of its callers.");

    public async Task<ScheduledPost?> FindSentAsync(PostDraft draft, Guid groupId, Instant sentAt, CancellationToken cancellationToken) =>
        await _readBack.FindAsync(draft, sentAt, cancellationToken).ConfigureAwait(false);

    public Task<MediaAsset> UploadMediaAsync(MediaUpload upload, CancellationToken cancellationToken) => _library.UploadAsync(upload, cancellationToken);

    public Task<MediaAsset> UploadMediaAsync(MediaFile file, IProgress<MediaProgress>? progress, CancellationToken cancellationToken) => _library.UploadAsync(file, progress, cancellationToken);

    public Task<MediaListing> FindMediaAsync(MediaQuery query, CancellationToken cancellationToken) => _library.FindAsync(query, cancellationToken);

    public Task<MediaAsset?> GetMediaAsync(string accountId, string mediaId, CancellationToken cancellationToken) => _library.GetAsync(accountId, mediaId, cancellationToken);

    public Task<IReadOnlyList<PinBoard>> ListBoardsAsync(string accountId, CancellationToken cancellationToken) => _accounts.ListBoardsAsync(accountId, cancellationToken);

    // The post is made: that it cannot be looked at changes nothing about it.
    private async Task<ScheduledPost> SeeAsync(ScheduledPost made, CancellationToken cancellationToken)
    {
        try
        {
            return await GetAsync(made.Id, cancellationToken).ConfigureAwait(false);
        }
        catch (SchedulingException)
        {
            return made;
        }
    }
}
