using Dash.Scheduling;
using NodaTime;

namespace Dash.McpServer.Tests.Kit;

/// <summary>A calendar of as many posts as a test wants, of one account; one network can be out of reach. It cannot be written.</summary>
internal sealed class CrowdedProvider(IReadOnlyList<ScheduledPost> posts, Network? outOfReach = null) : ISchedulingProvider
{
    private const string Account = "144";

    public string Name => "crowded";

    public string LedgerScope => "crowd";

    public ProviderCapabilities Capabilities { get; } = new()
    {
        Networks = Enum.GetValues<Network>(),
        Modes = Enum.GetValues<PublishMode>(),
        CanEdit = false,
        CanDelete = false,
        ListsPerNetwork = true,
        FindsByGroup = true,
    };

    /// <summary>Posts on X and Threads by turns, an hour apart from tomorrow on.</summary>
    public static IReadOnlyList<ScheduledPost> Hourly(int count, Func<int, string> text) => [.. Enumerable.Range(0, count).Select(number => Post(
        number % 2 == 0 ? Network.X : Network.Threads, number, SystemClock.Instance.GetCurrentInstant() + Duration.FromHours(24 + number), PostState.Scheduled, text(number)))];

    public static ScheduledPost Post(Network network, int number, Instant? at, PostState state, string text) => new()
    {
        Id = $"{network.ToWire()}:{number}",
        Channel = $"{Account}/{network.ToWire()}",
        Network = network,
        State = state,
        ProviderStatus = state.ToString(),
        At = at,
        Text = text,
    };

    public Task<IReadOnlyList<Channel>> ListChannelsAsync(CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<Channel>>(
        [.. Enum.GetValues<Network>().Select(network => new Channel { Id = $"{Account}/{network.ToWire()}", AccountId = Account, AccountName = "Maple", Network = network, Provider = Name })]);

    public async IAsyncEnumerable<ScheduledPost> ListAsync(PostQuery query, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask;
        if (query.Networks.Contains(outOfReach ?? (Network)(-1)))
        {
            throw Refusal(ProblemCodes.ProviderError);
        }

        foreach (var post in posts.Where(post => query.Networks.Contains(post.Network) && (query.From is null || post.At >= query.From)).OrderBy(post => post.At))
        {
            yield return post;
        }
    }

    public Task<ScheduledPost> GetAsync(string postId, CancellationToken cancellationToken) =>
        Task.FromResult(posts.FirstOrDefault(post => post.Id == postId) ?? throw Refusal(ProblemCodes.UnknownPost));

    public Task<ScheduledPost?> FindByGroupAsync(string channel, Guid groupId, Instant? at, CancellationToken cancellationToken) => Task.FromResult<ScheduledPost?>(null);

    public Task<MediaAsset?> GetMediaAsync(string accountId, string mediaId, CancellationToken cancellationToken) => Task.FromResult<MediaAsset?>(null);

    public Task<IReadOnlyList<PinBoard>> ListBoardsAsync(string accountId, CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<PinBoard>>([]);

    public Task<ScheduledPost> CreateAsync(PostDraft draft, Guid groupId, CancellationToken cancellationToken) => throw Refusal(ProblemCodes.ProviderRefused);

    public Task<ScheduledPost> UpdateAsync(PostRevision revision, CancellationToken cancellationToken) => throw Refusal(ProblemCodes.ProviderRefused);

    public Task DeleteAsync(string postId, CancellationToken cancellationToken) => throw Refusal(ProblemCodes.ProviderRefused);

    public Task<MediaAsset> UploadMediaAsync(MediaUpload upload, CancellationToken cancellationToken) => throw Refusal(ProblemCodes.ProviderRefused);

    private static SchedulingException Refusal(string code) => new(new SchedulingProblem { Code = code, Message = $"{code}." });
}
