using Dash.Scheduling;
using NodaTime;

namespace Dash.McpServer.Tests.Kit;

/// <summary>A provider whose n-th create waits until a test lets it go on.</summary>
internal sealed class HeldProvider(ISchedulingProvider inner, int heldCreate) : ISchedulingProvider, IDisposable
{
    private readonly TaskCompletionSource _reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _release = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _creates;

    /// <summary>Completes when the create has begun to wait.</summary>
    public Task Reached => _reached.Task;

    public string Name => inner.Name;

    public string LedgerScope => inner.LedgerScope;

    public ProviderCapabilities Capabilities => inner.Capabilities;

    public void Release() => _release.TrySetResult();

    /// <summary>Lets go, so that a test that failed does not wait for ever.</summary>
    public void Dispose() => Release();

    public async Task<ScheduledPost> CreateAsync(PostDraft draft, Guid groupId, CancellationToken cancellationToken)
    {
        if (Interlocked.Increment(ref _creates) == heldCreate)
        {
            _reached.TrySetResult();
            await _release.Task;
        }

        return await inner.CreateAsync(draft, groupId, cancellationToken);
    }

    public Task<IReadOnlyList<Channel>> ListChannelsAsync(CancellationToken cancellationToken) => inner.ListChannelsAsync(cancellationToken);

    public IAsyncEnumerable<ScheduledPost> ListAsync(PostQuery query, CancellationToken cancellationToken) => inner.ListAsync(query, cancellationToken);

    public Task<ScheduledPost> GetAsync(string postId, CancellationToken cancellationToken) => inner.GetAsync(postId, cancellationToken);

    public Task<ScheduledPost> UpdateAsync(PostRevision revision, CancellationToken cancellationToken) => inner.UpdateAsync(revision, cancellationToken);

    public Task DeleteAsync(string postId, CancellationToken cancellationToken) => inner.DeleteAsync(postId, cancellationToken);

    public Task<ScheduledPost?> FindByGroupAsync(string channel, Guid groupId, Instant? at, CancellationToken cancellationToken) => inner.FindByGroupAsync(channel, groupId, at, cancellationToken);

    public Task<ScheduledPost?> FindByGroupSinceAsync(string channel, Guid groupId, Instant since, CancellationToken cancellationToken) =>
        inner.FindByGroupSinceAsync(channel, groupId, since, cancellationToken);

    public Task<MediaAsset> UploadMediaAsync(MediaUpload upload, CancellationToken cancellationToken) => inner.UploadMediaAsync(upload, cancellationToken);

    public Task<MediaAsset?> GetMediaAsync(string accountId, string mediaId, CancellationToken cancellationToken) => inner.GetMediaAsync(accountId, mediaId, cancellationToken);

    public Task<IReadOnlyList<PinBoard>> ListBoardsAsync(string accountId, CancellationToken cancellationToken) => inner.ListBoardsAsync(accountId, cancellationToken);
}
