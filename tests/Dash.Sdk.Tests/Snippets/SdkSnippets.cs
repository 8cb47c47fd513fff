using Dash.Runtime;
using Dash.Runtime.Testing;
using Dash.Sandbox;

namespace Dash.Sdk.Tests.Snippets;

/// <summary>The C# of the SDK's README.</summary>
public sealed class SdkSnippets : IAsyncLifetime
{
    private DashSandbox _sandbox = null!;
    private DashClient _dash = null!;

    public async Task InitializeAsync()
    {
        _sandbox = await DashSandbox.StartAsync();
        _dash = new DashClient(new DashClientOptions { ApiKey = _sandbox.ApiKey, BaseAddress = _sandbox.BaseAddress, TimeProvider = _sandbox.Clock });
    }

    public async Task DisposeAsync() => await _sandbox.DisposeAsync();

    [Fact]
    public async Task APostIsPlannedAndListed()
    {
        var (dash, brandId, friday) = (_dash, 144L, _sandbox.Clock.GetUtcNow().AddDays(3));
        var photo = await dash.Media.CreateAsync(brandId, new NewMedia { Source = "UPLOAD", Type = "UPLOADED", Url = new Uri(_sandbox.FilesAddress, "launch.jpg") });

        // Shown in src/Dash.Sdk/README.md
        var post = new NewInstagramPost { BrandId = brandId, PostType = InstagramPostType.Feed }
            .WithCaption("Launching our new product today!")
            .WithMedia(photo)
            .WithAltText(photo, "A box on a table")
            .ScheduleAt(friday);

        var creation = await dash.Posts.CreateOrReadBackAsync(post);
        Console.WriteLine(creation.TryGetPost(out var created) ? $"Planned as {created.Id}" : creation.NextStep);

        await foreach (var planned in dash.Posts.ListAsync([brandId]))
        {
            Console.WriteLine($"{planned.Network} {planned.Timestamp} {planned.Status} {planned.Caption}");
        }
        // until here

        Assert.NotNull(created);
    }

    [Fact]
    public async Task AnUploadIsHeldAgainstTheRulesOfItsNetworks()
    {
        var (dash, brandId, progress) = (_dash, 144L, (IProgress<UploadProgress>?)null);
        using var http = new HttpClient();
        await File.WriteAllBytesAsync("clip.mp4", await http.GetByteArrayAsync(new Uri(_sandbox.FilesAddress, "clip.mp4")));

        // Shown in src/Dash.Sdk/README.md
        var media = await dash.Media.UploadAsync(brandId, "clip.mp4", progress, new MediaUpload { For = [Placement.InstagramReel, Placement.TikTok] });
        // MediaRuleException: every rule the file breaks, with limit, actual value, fix and source; nothing was sent
        // media.Unchecked: rules nobody knows, or that the file does not tell
        // until here
        Assert.True(media.MediaId > 0);
    }

    [Fact]
    public async Task AFakeAnswersWithoutHttp()
    {
        // Shown in src/Dash.Sdk/README.md
        var fake = new FakeTransport();
        fake.On(HttpMethod.Post, "/twitter/scheduled_posts").RespondModel(new XPost { Id = 1, BrandId = 144, Status = PostStatus.Draft }, 201);
        var client = new DashClient(new DashClientOptions { ApiKey = "test", HttpClient = fake.CreateClient() });
        // until here

        var post = await client.X.CreatePostAsync(new NewXPost { BrandId = 144, TweetStatus = "Hello" }.AsDraft());

        Assert.Equal(1, post.Id);
        fake.VerifyAll();
    }

    [Fact]
    public async Task ASandboxPublishesAndFailsOnDemand()
    {
        // Shown in src/Dash.Sdk/README.md
        await using var dash = await DashSandbox.StartAsync();
        var client = new DashClient(new DashClientOptions { ApiKey = dash.ApiKey, BaseAddress = dash.BaseAddress });
        await dash.Clock.AdvanceAsync(TimeSpan.FromDays(7));
        dash.Faults.Add(SandboxFault.DropAfterCommit() with { Method = "POST", Network = "instagram" });
        // until here

        var lost = await Assert.ThrowsAsync<ApiConnectionException>(() => client.Instagram.CreatePostAsync(new NewInstagramPost { BrandId = 144, PostType = InstagramPostType.Feed }.AsDraft()));
        Assert.True(lost.OutcomeUnknown);
    }

    // Compiled only: it would read the environment that all tests share, and ask the real service.
    internal static async Task FromEnvironmentAsync(long brandId, DateTimeOffset friday)
    {
        // Shown in src/Dash.Sdk/README.md
        var dash = DashClient.FromEnvironment();   // reads the key from DASH_API_KEY

        await foreach (var planned in dash.Instagram.ListPostsAsync([brandId], start: friday, end: friday.AddDays(1)))
        {
            Console.WriteLine($"{planned.Id} {planned.Status} {planned.Timestamp} {planned.Caption}");
        }
        // until here
    }
}
