using System.Globalization;
using System.Runtime.CompilerServices;
using Dash.Sdk;
using NodaTime;

namespace Dash.Scheduling;

/// <summary>Dash Social behind the neutral port. Accounts are brands; a brand has one channel per network.</summary>
internal sealed class DashProvider(DashClient dash, string ledgerScope) : ISchedulingProvider
{
    public const string ProviderName = "dash";

    // Allows for a service that rounds times, and for clocks that differ.
    private static readonly Duration Window = Duration.FromDays(1);

    private readonly DashLibrary _library = new(dash);
    private readonly DashMediaSearch _search = new(dash);
    private readonly Dictionary<Network, DashPosts> _posts = DashNetworks.All(dash).ToDictionary(posts => posts.Network);

    public string Name => ProviderName;

    public string DisplayName => "Dash";

    public string LedgerScope => ledgerScope;

    public ProviderCapabilities Capabilities { get; } = new()
    {
        Networks = Enum.GetValues<Network>(),
        Modes = Enum.GetValues<PublishMode>(),
        CanEdit = true,
        CanDelete = true,
        ListsPerNetwork = true,
        FindsByGroup = true,
        Features = new Dictionary<ProviderFeature, FeatureSupport>
        {
            [ProviderFeature.ScheduleAtTime] = FeatureSupport.Full,
            [ProviderFeature.PublishNow] = FeatureSupport.Full,
            [ProviderFeature.KeepDrafts] = FeatureSupport.Full,
            [ProviderFeature.EditPost] = FeatureSupport.Within("Not once it is being published or is out."),
            [ProviderFeature.MovePost] = FeatureSupport.Within("Not once it is being published or is out."),
            [ProviderFeature.DeletePost] = FeatureSupport.Within("A post that is out stays on its network."),
            [ProviderFeature.ReadBack] = FeatureSupport.Within("By the post group id that every post carries."),
            [ProviderFeature.UploadFromUrl] = FeatureSupport.Full,
            [ProviderFeature.UploadFile] = FeatureSupport.Full,
            [ProviderFeature.FindMedia] = FeatureSupport.Full,
            [ProviderFeature.ListBoards] = FeatureSupport.Full,
            [ProviderFeature.FirstComment] = FeatureSupport.Within("On the networks whose rules name it."),
            [ProviderFeature.ThreadReplies] = FeatureSupport.Within("On the networks whose rules name it."),
            [ProviderFeature.AltText] = FeatureSupport.Within("On the networks whose rules name it."),
            [ProviderFeature.RetryFailed] = FeatureSupport.Within("By giving the post a new time."),
            [ProviderFeature.Webhooks] = FeatureSupport.None("List the posts, or check the calendar."),
        },
    };

    public async Task<IReadOnlyList<Channel>> ListChannelsAsync(CancellationToken cancellationToken)
    {
        var self = await DashCall.Read("account").RunAsync(() => dash.Account.GetSelfAsync(cancellationToken)).ConfigureAwait(false);
        var names = self.Brands.Values.GroupBy(brand => brand.Id).ToDictionary(brands => brands.Key, brands => brands.First().Name);
        return [.. self.AccessibleBrands.Distinct().SelectMany(brand => ChannelsOf(brand, names.GetValueOrDefault(brand)))];
    }

    public Task<ScheduledPost> CreateAsync(PostDraft draft, Guid groupId, CancellationToken cancellationToken)
    {
        var network = ChannelAddress.Parse(draft.Channel).Network;
        var values = DashDraft.From(draft, groupId);
        return DashCall.Write(network).RunAsync(() => _posts[network].CreateAsync(values, cancellationToken));
    }

    public async IAsyncEnumerable<ScheduledPost> ListAsync(PostQuery query, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var brands = query.AccountIds.Select(id => DashIds.Brand(id, "/accounts")).ToList();
        foreach (var network in query.Networks)
        {
            var range = new DashRange(brands, query.From, query.To, query.Order == PostOrder.LastChangedFirst ? PostSort.UpdatedAtDescending : PostSort.Timestamp);
            await foreach (var post in DashCall.Read("posts", network).Guard(_posts[network].List(range, cancellationToken), cancellationToken).ConfigureAwait(false))
            {
                yield return post;
            }
        }
    }

    public Task<ScheduledPost> GetAsync(string postId, CancellationToken cancellationToken)
    {
        var (network, id) = DashIds.Post(postId);
        return DashCall.Read("post", network, postId).RunAsync(() => _posts[network].GetAsync(id, cancellationToken));
    }

    public Task<ScheduledPost> UpdateAsync(PostRevision revision, CancellationToken cancellationToken)
    {
        var (network, id) = DashIds.Post(revision.Current.Id);
        var changes = DashChanges.From(revision);
        return DashCall.Write(network, revision.Current.Id).RunAsync(() => _posts[network].UpdateAsync(id, changes, cancellationToken));
    }

    public Task DeleteAsync(string postId, CancellationToken cancellationToken)
    {
        var (network, id) = DashIds.Post(postId);
        return DashCall.Write(network, postId).RunAsync(() => _posts[network].DeleteAsync(id, cancellationToken));
    }

    public async Task<ScheduledPost?> FindByGroupAsync(string channel, Guid groupId, Instant? at, CancellationToken cancellationToken)
    {
        var (account, network) = ChannelAddress.Parse(channel);
        var range = new DashRange([DashIds.Brand(account, "/channel")], at - Window, at + Window, PostSort.UpdatedAtDescending);
        return await FindAsync(network, range, groupId, new NewestFirst(Instant.MinValue), cancellationToken).ConfigureAwait(false);
    }

    public async Task<ScheduledPost?> FindByGroupSinceAsync(string channel, Guid groupId, Instant since, CancellationToken cancellationToken)
    {
        var (account, network) = ChannelAddress.Parse(channel);
        var range = new DashRange([DashIds.Brand(account, "/channel")], null, null, PostSort.UpdatedAtDescending);
        return await FindAsync(network, range, groupId, new NewestFirst(since - Window), cancellationToken).ConfigureAwait(false);
    }

    public Task<MediaAsset> UploadMediaAsync(MediaUpload upload, CancellationToken cancellationToken) => _library.UploadAsync(upload, cancellationToken);

    public Task<MediaAsset> UploadMediaAsync(MediaFile file, IProgress<MediaProgress>? progress, CancellationToken cancellationToken) => _library.UploadAsync(file, progress, cancellationToken);

    public Task<MediaListing> FindMediaAsync(MediaQuery query, CancellationToken cancellationToken) => _search.FindAsync(query, cancellationToken);

    public Task<MediaAsset?> GetMediaAsync(string accountId, string mediaId, CancellationToken cancellationToken) => _library.GetAsync(accountId, mediaId, cancellationToken);

    public async Task<IReadOnlyList<PinBoard>> ListBoardsAsync(string accountId, CancellationToken cancellationToken)
    {
        var brand = DashIds.Brand(accountId, "/account");
        var boards = await DashCall.Read("boards", Network.Pinterest).RunAsync(() => dash.PinterestBoards.ListBoardsAsync(brand, cancellationToken)).ConfigureAwait(false);
        return [.. boards.Select(board => new PinBoard(board.Id, board.Name, board.Description, board.Protected ?? false))];
    }

    private async Task<ScheduledPost?> FindAsync(Network network, DashRange range, Guid groupId, NewestFirst order, CancellationToken cancellationToken)
    {
        await foreach (var post in DashCall.Read("posts", network).Guard(_posts[network].List(range, cancellationToken), cancellationToken).ConfigureAwait(false))
        {
            if (post.GroupId == groupId)
            {
                return post;
            }

            if (order.HasPassed(post.UpdatedAt))
            {
                break;
            }
        }

        return null;
    }

    private static IEnumerable<Channel> ChannelsOf(long brand, string? name)
    {
        var id = brand.ToString(CultureInfo.InvariantCulture);
        return Enum.GetValues<Network>().Select(network => new Channel
        {
            Id = new ChannelAddress(id, network).ToString(),
            AccountId = id,
            AccountName = name ?? $"Brand {id}",
            Network = network,
            Provider = ProviderName,
        });
    }
}
