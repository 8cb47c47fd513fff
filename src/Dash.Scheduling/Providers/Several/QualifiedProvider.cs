using System.Runtime.CompilerServices;
using NodaTime;

namespace Dash.Scheduling;

/// <summary>A system whose ids are told apart from those of others by its name in front.</summary>
internal sealed class QualifiedProvider(ISchedulingProvider inner) : ISchedulingProvider
{
    public string Prefix { get; } = inner.Name + ":";

    public string Name => inner.Name;

    public string DisplayName => inner.DisplayName;

    public string LedgerScope => inner.LedgerScope;

    public ProviderCapabilities Capabilities => inner.Capabilities;

    public async Task<IReadOnlyList<Channel>> ListChannelsAsync(CancellationToken cancellationToken) =>
        [.. (await inner.ListChannelsAsync(cancellationToken).ConfigureAwait(false)).Select(channel => channel with { Id = Prefix + channel.Id, AccountId = Prefix + channel.AccountId })];

    public NetworkRules Adapt(NetworkRules rules) => inner.Adapt(rules);

    public IEnumerable<SchedulingProblem> Check(PostDraft draft, IReadOnlyDictionary<string, MediaAsset> media, Instant now) => inner.Check(Plain(draft), media, now);

    public async Task<ScheduledPost> CreateAsync(PostDraft draft, Guid groupId, CancellationToken cancellationToken) =>
        Qualified(await inner.CreateAsync(Plain(draft), groupId, cancellationToken).ConfigureAwait(false));

    public async IAsyncEnumerable<ScheduledPost> ListAsync(PostQuery query, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var plain = query with { AccountIds = [.. query.AccountIds.Select(Plain)], Channels = [.. query.Channels.Select(Plain)] };
        await foreach (var post in inner.ListAsync(plain, cancellationToken).ConfigureAwait(false))
        {
            yield return Qualified(post);
        }
    }

    public Task<ScheduledPost> GetAsync(string postId, CancellationToken cancellationToken) => NamedAsync(postId, async id => Qualified(await inner.GetAsync(id, cancellationToken).ConfigureAwait(false)));

    public Task<ScheduledPost> UpdateAsync(PostRevision revision, CancellationToken cancellationToken) => NamedAsync(
        revision.Current.Id, async _ => Qualified(await inner.UpdateAsync(new PostRevision(Plain(revision.Current), revision.Changes, Plain(revision.Result)), cancellationToken).ConfigureAwait(false)));

    public Task DeleteAsync(string postId, CancellationToken cancellationToken) => NamedAsync(postId, async id =>
    {
        await inner.DeleteAsync(id, cancellationToken).ConfigureAwait(false);
        return true;
    });

    public async Task<ScheduledPost?> FindByGroupAsync(string channel, Guid groupId, Instant? at, CancellationToken cancellationToken) =>
        Found(await inner.FindByGroupAsync(Plain(channel), groupId, at, cancellationToken).ConfigureAwait(false));

    public async Task<ScheduledPost?> FindByGroupSinceAsync(string channel, Guid groupId, Instant since, CancellationToken cancellationToken) =>
        Found(await inner.FindByGroupSinceAsync(Plain(channel), groupId, since, cancellationToken).ConfigureAwait(false));

    public async Task<ScheduledPost?> FindSentAsync(PostDraft draft, Guid groupId, Instant sentAt, CancellationToken cancellationToken) =>
        Found(await inner.FindSentAsync(Plain(draft), groupId, sentAt, cancellationToken).ConfigureAwait(false));

    public async Task<MediaAsset> UploadMediaAsync(MediaUpload upload, CancellationToken cancellationToken) =>
        Qualified(await inner.UploadMediaAsync(upload with { AccountId = Plain(upload.AccountId) }, cancellationToken).ConfigureAwait(false));

    public async Task<MediaAsset> UploadMediaAsync(MediaFile file, IProgress<MediaProgress>? progress, CancellationToken cancellationToken) =>
        Qualified(await inner.UploadMediaAsync(file with { AccountId = Plain(file.AccountId) }, progress, cancellationToken).ConfigureAwait(false));

    public async Task<MediaListing> FindMediaAsync(MediaQuery query, CancellationToken cancellationToken)
    {
        var found = await inner.FindMediaAsync(query with { AccountId = Plain(query.AccountId) }, cancellationToken).ConfigureAwait(false);
        return found with { Assets = [.. found.Assets.Select(Qualified)] };
    }

    public async Task<MediaAsset?> GetMediaAsync(string accountId, string mediaId, CancellationToken cancellationToken) =>
        await inner.GetMediaAsync(Plain(accountId), mediaId, cancellationToken).ConfigureAwait(false) is { } asset ? Qualified(asset) : null;

    public Task<IReadOnlyList<PinBoard>> ListBoardsAsync(string accountId, CancellationToken cancellationToken) => inner.ListBoardsAsync(Plain(accountId), cancellationToken);

    private string Plain(string id) => id.StartsWith(Prefix, StringComparison.Ordinal) ? id[Prefix.Length..] : id;

    private PostDraft Plain(PostDraft draft) => draft with { Channel = Plain(draft.Channel) };

    private ScheduledPost Plain(ScheduledPost post) => post with { Id = Plain(post.Id), Channel = Plain(post.Channel) };

    private ScheduledPost Qualified(ScheduledPost post) => post with { Id = Prefix + post.Id, Channel = Prefix + post.Channel };

    private MediaAsset Qualified(MediaAsset asset) => asset with { AccountId = Prefix + asset.AccountId };

    private ScheduledPost? Found(ScheduledPost? post) => post is null ? null : Qualified(post);

    // A problem names a post as the caller knows it.
    private async Task<T> NamedAsync<T>(string postId, Func<string, Task<T>> call)
    {
        var plain = Plain(postId);
        try
        {
            return await call(plain).ConfigureAwait(false);
        }
        catch (SchedulingException failure) when (failure.Problem is var problem && (problem.Actual == plain || problem.Message.Contains(plain, StringComparison.Ordinal)))
        {
            throw new SchedulingException(problem with { Message = problem.Message.Replace(plain, postId, StringComparison.Ordinal), Actual = problem.Actual == plain ? postId : problem.Actual }, failure);
        }
    }
}
