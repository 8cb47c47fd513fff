using Dash.Scheduling;
using NodaTime;

namespace Dash.McpServer.Tests.Kit;

/// <summary>A provider whose every call fails in a way nobody planned for, with a text that must never reach a client.</summary>
internal sealed class BrokenProvider : ISchedulingProvider
{
    public const string Secret = "s3cret-connection-string";

    public string Name => "broken";

    public string LedgerScope => "nobody";

    public ProviderCapabilities Capabilities { get; } = new()
    {
        Networks = Enum.GetValues<Network>(),
        Modes = Enum.GetValues<PublishMode>(),
        CanEdit = true,
        CanDelete = true,
        ListsPerNetwork = true,
        FindsByGroup = true,
    };

    public Task<IReadOnlyList<Channel>> ListChannelsAsync(CancellationToken cancellationToken) => throw Failure();

    public Task<ScheduledPost> CreateAsync(PostDraft draft, Guid groupId, CancellationToken cancellationToken) => throw Failure();

    public IAsyncEnumerable<ScheduledPost> ListAsync(PostQuery query, CancellationToken cancellationToken) => throw Failure();

    public Task<ScheduledPost> GetAsync(string postId, CancellationToken cancellationToken) => throw Failure();

    public Task<ScheduledPost> UpdateAsync(PostRevision revision, CancellationToken cancellationToken) => throw Failure();

    public Task DeleteAsync(string postId, CancellationToken cancellationToken) => throw Failure();

    public Task<ScheduledPost?> FindByGroupAsync(string channel, Guid groupId, Instant? at, CancellationToken cancellationToken) => throw Failure();

    public Task<MediaAsset> UploadMediaAsync(MediaUpload upload, CancellationToken cancellationToken) => throw Failure();

    public Task<MediaAsset?> GetMediaAsync(string accountId, string mediaId, CancellationToken cancellationToken) => throw Failure();

    public Task<IReadOnlyList<PinBoard>> ListBoardsAsync(string accountId, CancellationToken cancellationToken) => throw Failure();

    private static InvalidOperationException Failure() => new($"Cannot open {Secret}");
}
