using NodaTime;
using Wonda.Sdk;

namespace Dash.Scheduling;

/// <summary>
/// Wonda behind the neutral port: Instagram and TikTok, each connected account an account with one channel. A single image or video is a job that
/// may wait for its time; several images are out before the answer. Nothing can be changed, and a scheduled post can be cancelled.
/// </summary>
internal sealed class WondaProvider : ISchedulingProvider
{
    public const string ProviderName = "wonda";

    private readonly WondaClient _wonda;
    private readonly WondaMemory _memory = new();
    private readonly WondaPosts _posts;
    private readonly WondaPublisher _publisher;
    private readonly WondaReadBack _readBack;
    private readonly WondaLibrary _library;

    public WondaProvider(WondaClient wonda, string ledgerScope)
    {
        (_wonda, LedgerScope) = (wonda, ledgerScope);
        var history = new WondaHistory(wonda);
        _posts = new WondaPosts(wonda, history, _memory);
        _publisher = new WondaPublisher(wonda);
        _readBack = new WondaReadBack(_posts, history, _memory);
        _library = new WondaLibrary(wonda);
    }

    public string Name => ProviderName;

    public string DisplayName => "Wonda";

    public string LedgerScope { get; }

    public ProviderCapabilities Capabilities => WondaFeatures.Capabilities;

    public Task<IReadOnlyList<Channel>> ListChannelsAsync(CancellationToken cancellationToken) => WondaChannels.ListAsync(_wonda, cancellationToken);

    public NetworkRules Adapt(NetworkRules rules) => WondaRules.Adapt(rules);

    public IEnumerable<SchedulingProblem> Check(PostDraft draft, IReadOnlyDictionary<string, MediaAsset> media, Instant now) => WondaChecks.Check(draft, media, now);

    public async Task<ScheduledPost> CreateAsync(PostDraft draft, Guid groupId, CancellationToken cancellationToken)
    {
        Refuse(draft);
        var post = await _publisher.CreateAsync(draft, groupId, cancellationToken).ConfigureAwait(false);
        _memory.Keep(groupId, post);
        return post;
    }

    public IAsyncEnumerable<ScheduledPost> ListAsync(PostQuery query, CancellationToken cancellationToken) => _posts.ListAsync(query, cancellationToken);

    public Task<ScheduledPost> GetAsync(string postId, CancellationToken cancellationToken) => _posts.GetAsync(postId, cancellationToken);

    public Task<ScheduledPost> UpdateAsync(PostRevision revision, CancellationToken cancellationToken) =>
        throw new SchedulingException(SystemProblems.Cannot(this, ProviderFeature.EditPost, "/id"));

    public async Task DeleteAsync(string postId, CancellationToken cancellationToken)
    {
        var (_, job) = WondaIds.Post(postId);
        try
        {
            await new WondaCall("post", IsWrite: true, postId).RunAsync(() => _wonda.Publishing.CancelScheduledPublicationAsync(job, cancellationToken: cancellationToken)).ConfigureAwait(false);
        }
        catch (SchedulingException unknown) when (unknown.Problem.Code == ProblemCodes.UnknownPost)
        {
            // What went out at once was never planned, and is no job where it was a carousel. A post that is not there says so itself.
            var post = await _posts.GetAsync(postId, cancellationToken).ConfigureAwait(false);
            throw new SchedulingException(WondaProblems.AlreadyOut(post), unknown);
        }
    }

    public Task<ScheduledPost?> FindByGroupAsync(string channel, Guid groupId, Instant? at, CancellationToken cancellationToken) => Task.FromResult(_memory.FindGroup(groupId));

    public Task<ScheduledPost?> FindSentAsync(PostDraft draft, Guid groupId, Instant sentAt, CancellationToken cancellationToken) => _readBack.FindAsync(draft, groupId, sentAt, cancellationToken);

    public Task<MediaAsset> UploadMediaAsync(MediaUpload upload, CancellationToken cancellationToken) =>
        throw new SchedulingException(SystemProblems.Cannot(this, ProviderFeature.UploadFromUrl, "/url"));

    public Task<MediaAsset> UploadMediaAsync(MediaFile file, IProgress<MediaProgress>? progress, CancellationToken cancellationToken) => _library.UploadAsync(file, progress, cancellationToken);

    public Task<MediaListing> FindMediaAsync(MediaQuery query, CancellationToken cancellationToken) => _library.FindAsync(query, cancellationToken);

    public Task<MediaAsset?> GetMediaAsync(string accountId, string mediaId, CancellationToken cancellationToken) => _library.GetAsync(accountId, mediaId, cancellationToken);

    public Task<IReadOnlyList<PinBoard>> ListBoardsAsync(string accountId, CancellationToken cancellationToken) =>
        throw new SchedulingException(SystemProblems.Cannot(this, ProviderFeature.ListBoards));

    // What was checked without Wonda's rules must not become something else on the way.
    private void Refuse(PostDraft draft)
    {
        if (draft.Mode == PublishMode.Draft)
        {
            throw new SchedulingException(SystemProblems.Cannot(this, ProviderFeature.KeepDrafts, "/publish"));
        }

        if (draft.MediaIds.Count == 0)
        {
            throw new SchedulingException(WondaChecks.NoMedia());
        }

        if (draft.MediaIds.Count > 1 && draft.At is not null)
        {
            throw new SchedulingException(WondaChecks.CarouselWithTime());
        }
    }
}
