using Dash.Scheduling;
using NodaTime;

namespace Dash.McpServer.Tests.Kit;

/// <summary>A scheduling system under another name, with less than it can, or away.</summary>
internal sealed class OtherSystem(ISchedulingProvider inner) : ISchedulingProvider
{
    public string Name => "other";

    public string DisplayName => "Other";

    public string LedgerScope => inner.LedgerScope;

    public ProviderCapabilities Capabilities { get; init; } = inner.Capabilities;

    /// <summary>Whether nobody answers.</summary>
    public bool IsAway { get; set; }

    public Task<IReadOnlyList<Channel>> ListChannelsAsync(CancellationToken cancellationToken) => There().ListChannelsAsync(cancellationToken);

    public Task<ScheduledPost> CreateAsync(PostDraft draft, Guid groupId, CancellationToken cancellationToken) => There().CreateAsync(draft, groupId, cancellationToken);

    public IAsyncEnumerable<ScheduledPost> ListAsync(PostQuery query, CancellationToken cancellationToken) => There().ListAsync(query, cancellationToken);

    public Task<ScheduledPost> GetAsync(string postId, CancellationToken cancellationToken) => There().GetAsync(postId, cancellationToken);

    public Task<ScheduledPost> UpdateAsync(PostRevision revision, CancellationToken cancellationToken) => There().UpdateAsync(revision, cancellationToken);

    public Task DeleteAsync(string postId, CancellationToken cancellationToken) => There().DeleteAsync(postId, cancellationToken);

    public Task<ScheduledPost?> FindByGroupAsync(string channel, Guid groupId, Instant? at, CancellationToken cancellationToken) => There().FindByGroupAsync(channel, groupId, at, cancellationToken);

    public Task<MediaAsset> UploadMediaAsync(MediaUpload upload, CancellationToken cancellationToken) => There().UploadMediaAsync(upload, cancellationToken);

    public Task<MediaListing> FindMediaAsync(MediaQuery query, CancellationToken cancellationToken) => There().FindMediaAsync(query, cancellationToken);

    public Task<MediaAsset?> GetMediaAsync(string accountId, string mediaId, CancellationToken cancellationToken) => There().GetMediaAsync(accountId, mediaId, cancellationToken);

    public Task<IReadOnlyList<PinBoard>> ListBoardsAsync(string accountId, CancellationToken cancellationToken) => There().ListBoardsAsync(accountId, cancellationToken);

    private ISchedulingProvider There() => !IsAway ? inner : throw new SchedulingException(new SchedulingProblem
    {
        Code = ProblemCodes.ProviderUnreachable,
        Message = "Nobody answers.",
        Retryable = true,
    });
}
