using System.Net;
using Dash.Runtime;
using Dash.Sandbox;
using Dash.Testing;

namespace Dash.Sdk.Tests.Client;

/// <summary>The whole way over real HTTP, against a judge that shares no code with the SDK.</summary>
public sealed class SandboxTests : IAsyncLifetime
{
    private static readonly DateTimeOffset Now = new(2026, 3, 1, 9, 0, 0, TimeSpan.Zero);

    private DashSandbox _sandbox = null!;
    private DashClient _dash = null!;

    public async Task InitializeAsync()
    {
        _sandbox = await DashSandbox.StartAsync(new DashSandboxOptions { StartTime = Now });
        _dash = Client(_sandbox.ApiKey);
    }

    public async Task DisposeAsync() => await _sandbox.DisposeAsync();

    [Fact]
    public async Task APostLivesFromUploadToPublication()
    {
        var self = await _dash.Account.GetSelfAsync();
        var brand = self.AccessibleBrands[0];
        var media = await _dash.Library.Media.CreateAsync(brand, new NewMedia { Url = new Uri(_sandbox.FilesAddress, "launch.jpg"), Source = "UPLOAD", Type = "UPLOADED" });

        var post = await _dash.Instagram.CreatePostAsync(new NewInstagramPost
        {
            BrandId = brand,
            PostType = InstagramPostType.Feed,
            Status = PostStatus.Scheduled,
            AutoPublish = true,
            Timestamp = Now.AddDays(1),
            Caption = "Größe zählt 👇",
            MediaIds = [media.MediaId],
        });
        Assert.True(post.Status == PostStatus.Scheduled);

        var moved = await _dash.Instagram.UpdatePostAsync(post.Id, new InstagramPostUpdate { Timestamp = Now.AddDays(2) });
        Assert.Equal((Now.AddDays(2), "Größe zählt 👇"), (moved.Timestamp.Value, moved.Caption));

        await _sandbox.Clock.AdvanceAsync(TimeSpan.FromDays(3));
        var posted = await _dash.Instagram.GetPostAsync(post.Id);
        Assert.True(posted.Status == PostStatus.Posted);
        Assert.NotNull(posted.LivePostUrl.Value);
    }

    [Fact]
    public async Task AListIsPagedThroughByTheLinksOfTheService()
    {
        for (var day = 1; day <= 7; day++)
        {
            await _dash.X.CreatePostAsync(new NewXPost { BrandId = 144, Status = PostStatus.Scheduled, AutoPublish = true, Timestamp = Now.AddDays(day), TweetStatus = $"Day {day}" });
        }

        var list = _dash.X.ListPostsAsync([144], Now, Now.AddDays(30), PostSort.TimestampDescending, limit: 3);

        Assert.Equal(["Day 7", "Day 6", "Day 5", "Day 4", "Day 3", "Day 2", "Day 1"], await list.Select(post => post.TweetStatus).ToListAsync());
        Assert.Equal(3, await list.AsPages().CountAsync());
        await _dash.X.DeletePostAsync((await list.FirstAsync()).Id);
        Assert.Equal(6, await list.CountAsync());
    }

    [Fact]
    public async Task APinTakesABoardBackUnchanged()
    {
        var boards = await _dash.PinterestBoards.ListBoardsAsync(144);

        var pin = await _dash.Pinterest.CreatePostAsync(new NewPinterestPost { BrandId = 144, Status = PostStatus.Draft, Meta = new PinterestMeta { Title = "Pin", PinterestBoard = boards[0] } });

        Assert.Equal(boards[0], pin.Meta!.PinterestBoard);
    }

    [Fact]
    public async Task RefusalsAreTyped()
    {
        var missing = await Assert.ThrowsAsync<ApiException<ApiError>>(() => _dash.X.GetPostAsync(987654));
        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);

        var refused = await Assert.ThrowsAsync<ApiException<ApiError>>(() => _dash.X.CreatePostAsync(new NewXPost { BrandId = 144, Status = PostStatus.Scheduled, AutoPublish = true, TweetStatus = "When?" }));
        Assert.NotNull(refused.Error.Message);
        Assert.NotNull(refused.RateLimit?.Remaining);

        var stranger = await Assert.ThrowsAsync<ApiException<ApiError>>(() => Client("wrong-key").Account.GetSelfAsync());
        Assert.Equal(HttpStatusCode.Unauthorized, stranger.StatusCode);
    }

    [Fact]
    public async Task ADroppedCreateIsReportedAsUnknownAndHappenedOnce()
    {
        _sandbox.Faults.DropNextCreateAfterCommit();

        var error = await Assert.ThrowsAsync<ApiConnectionException>(() =>
            _dash.X.CreatePostAsync(new NewXPost { BrandId = 144, Status = PostStatus.Scheduled, AutoPublish = true, Timestamp = Now.AddDays(1), TweetStatus = "Once" }));

        Assert.True(error.OutcomeUnknown);
        Assert.Equal(1, await _dash.X.ListPostsAsync([144]).CountAsync(post => post.TweetStatus == "Once"));
    }

    private DashClient Client(string key) => new(new DashClientOptions
    {
        ApiKey = key,
        SchedulerBaseAddress = _sandbox.SchedulerAddress,
        LibraryBaseAddress = _sandbox.LibraryAddress,
        PinterestBaseAddress = _sandbox.PinterestAddress,
        AuthBaseAddress = _sandbox.AuthAddress,
        HttpClient = SandboxRoute.To(_sandbox.BaseAddress),
    });
}
