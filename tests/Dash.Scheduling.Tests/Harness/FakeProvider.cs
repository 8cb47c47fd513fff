using System.Collections.Concurrent;
using NodaTime;

namespace Dash.Scheduling.Tests.Harness;

/// <summary>A scheduling system in memory that can lose answers and go away.</summary>
internal sealed class FakeProvider : ISchedulingProvider
{
    private readonly ConcurrentDictionary<string, ScheduledPost> _posts = new(StringComparer.Ordinal);
    private int _lastId;

    public string Name { get; init; } = "fake";

    public string LedgerScope { get; set; } = "first-account";

    public ProviderCapabilities Capabilities { get; set; } = new()
    {
        Networks = Enum.GetValues<Network>(), Modes = Enum.GetValues<PublishMode>(), CanEdit = true, CanDelete = true, ListsPerNetwork = true, FindsByGroup = true,
    };

    /// <summary>What the system makes of the rules of a network.</summary>
    public Func<NetworkRules, NetworkRules> Adaptation { get; set; } = rules => rules;

    /// <summary>Runs before each write with its number, from 1; what it throws is the answer.</summary>
    public Action<int>? BeforeWrite { get; set; }

    /// <summary>Runs after each write took effect; what it throws replaces the answer.</summary>
    public Action<int>? AfterWrite { get; set; }

    /// <summary>Runs before each read of posts.</summary>
    public Action<PostQuery?>? BeforeRead { get; set; }

    /// <summary>Runs before the channels are read.</summary>
    public Action? BeforeChannels { get; set; }

    /// <summary>What each listing waits for.</summary>
    public Func<Task>? DuringList { get; set; }

    public int Writes { get; private set; }

    /// <summary>Posts that listings have handed out.</summary>
    public int PostsRead { get; private set; }

    public int MostListsAtOnce { get; private set; }

    public IReadOnlyCollection<ScheduledPost> Posts => [.. _posts.Values];

    private int _lists;

    public NetworkRules Adapt(NetworkRules rules) => Adaptation(rules);

    public Task<ScheduledPost?> FindSentAsync(PostDraft draft, Guid groupId, Instant sentAt, CancellationToken cancellationToken)
    {
        BeforeRead?.Invoke(null);
        return Task.FromResult(_posts.Values.SingleOrDefault(post => post.Channel == draft.Channel && post.Text == draft.Text && post.At == draft.At));
    }

    public ScheduledPost Put(ScheduledPost post) => _posts[post.Id] = post;

    public Task<IReadOnlyList<Channel>> ListChannelsAsync(CancellationToken cancellationToken)
    {
        BeforeChannels?.Invoke();
        return Task.FromResult<IReadOnlyList<Channel>>(
            [.. from account in new[] { "144", "145" } from network in Enum.GetValues<Network>() select new Channel { Id = $"{account}/{network.ToWire()}", AccountId = account, AccountName = "Maple", Network = network, Provider = Name }]);
    }

    public Task<ScheduledPost> CreateAsync(PostDraft draft, Guid groupId, CancellationToken cancellationToken) => Task.FromResult(Write(() => Put(new ScheduledPost
    {
        Id = $"{ChannelAddress.Parse(draft.Channel).Network.ToWire()}:{++_lastId}",
        Channel = draft.Channel,
        Network = ChannelAddress.Parse(draft.Channel).Network,
        State = draft.Mode == PublishMode.Draft ? PostState.Draft : PostState.Scheduled,
        ProviderStatus = draft.Mode.ToString(),
        At = draft.At,
        Text = draft.Text,
        MediaIds = draft.MediaIds,
        AutoPublish = draft.AutoPublish,
        Options = draft.Options,
        GroupId = groupId,
    })));

    public async IAsyncEnumerable<ScheduledPost> ListAsync(PostQuery query, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        BeforeRead?.Invoke(query);
        MostListsAtOnce = Math.Max(MostListsAtOnce, Interlocked.Increment(ref _lists));
        await (DuringList?.Invoke() ?? Task.CompletedTask);
        Interlocked.Decrement(ref _lists);
        var asked = _posts.Values.Where(post => query.Networks.Contains(post.Network) && (query.From is null || post.At >= query.From));
        foreach (var post in query.Order == PostOrder.ByTime ? asked.OrderBy(post => post.At) : asked.OrderByDescending(post => post.UpdatedAt))
        {
            PostsRead++;
            yield return post;
        }
    }

    public Task<ScheduledPost> GetAsync(string postId, CancellationToken cancellationToken)
    {
        BeforeRead?.Invoke(null);
        return Task.FromResult(_posts.GetValueOrDefault(postId) ?? throw Problem(ProblemCodes.UnknownPost));
    }

    public Task<ScheduledPost> UpdateAsync(PostRevision revision, CancellationToken cancellationToken) => Task.FromResult(Write(() => Put(revision.Current with
    {
        At = revision.Result.At,
        Text = revision.Result.Text,
        MediaIds = revision.Result.MediaIds,
        AutoPublish = revision.Result.AutoPublish,
        Options = revision.Result.Options,
        State = revision.Changes.Mode switch { PublishMode.Draft => PostState.Draft, null => revision.Current.State, _ => PostState.Scheduled },
    })));

    public Task DeleteAsync(string postId, CancellationToken cancellationToken) => Task.FromResult(Write(() => _posts.TryRemove(postId, out _)));

    public Task<ScheduledPost?> FindByGroupAsync(string channel, Guid groupId, Instant? at, CancellationToken cancellationToken)
    {
        BeforeRead?.Invoke(null);
        return Task.FromResult(_posts.Values.FirstOrDefault(post => post.Channel == channel && post.GroupId == groupId));
    }

    public Task<MediaAsset> UploadMediaAsync(MediaUpload upload, CancellationToken cancellationToken) =>
        Task.FromResult(new MediaAsset { Id = "101", AccountId = upload.AccountId, Kind = MediaKind.Image });

    public Task<MediaAsset?> GetMediaAsync(string accountId, string mediaId, CancellationToken cancellationToken) =>
        Task.FromResult(accountId == "144" ? GuideDrafts.Library.GetValueOrDefault(mediaId) : null);

    public Task<IReadOnlyList<PinBoard>> ListBoardsAsync(string accountId, CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<PinBoard>>(
        [new("1", "Spring Style Inspiration", "", false), new("2", "Kitchen", "", false), new("3", "Twice", "", false), new("4", "Twice", "", false)]);

    public static SchedulingException Problem(string code) => new(new SchedulingProblem { Code = code, Message = $"{code}." });

    private T Write<T>(Func<T> effect)
    {
        Writes++;
        BeforeWrite?.Invoke(Writes);
        var result = effect();
        AfterWrite?.Invoke(Writes);
        return result;
    }
}
