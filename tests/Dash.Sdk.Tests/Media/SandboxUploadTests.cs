using Dash.Sandbox;
using Dash.Testing;

namespace Dash.Sdk.Tests.Uploads;

/// <summary>From a file to a published post, against the sandbox.</summary>
public sealed class SandboxUploadTests : IAsyncLifetime
{
    private static readonly DateTimeOffset Now = new(2026, 3, 1, 9, 0, 0, TimeSpan.Zero);

    private readonly string _folder = Directory.CreateTempSubdirectory("dash-uploads").FullName;
    private DashSandbox _sandbox = null!;
    private DashClient _dash = null!;

    public async Task InitializeAsync()
    {
        _sandbox = await DashSandbox.StartAsync(new DashSandboxOptions { StartTime = Now });
        _dash = new DashClient(new DashClientOptions
        {
            ApiKey = _sandbox.ApiKey,
            SchedulerBaseAddress = _sandbox.SchedulerAddress,
            LibraryBaseAddress = _sandbox.LibraryAddress,
            PinterestBaseAddress = _sandbox.PinterestAddress,
            AuthBaseAddress = _sandbox.AuthAddress,
            HttpClient = SandboxRoute.To(_sandbox.BaseAddress),
        });
    }

    public async Task DisposeAsync()
    {
        await _sandbox.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Theory]
    [InlineData("launch.jpg", Placement.InstagramFeed, 1080, 1080)]
    [InlineData("clip.mp4", Placement.InstagramReel, 360, 640)]
    public async Task AFileBecomesAPostOnInstagram(string sample, Placement placement, int width, int height)
    {
        var receipt = await _dash.Media.UploadAsync(144, await DownloadAsync(sample), upload: new MediaUpload { For = [placement] });

        var post = await _dash.Instagram.CreatePostAsync(new NewInstagramPost
        {
            BrandId = 144,
            PostType = placement == Placement.InstagramReel ? InstagramPostType.Reel : InstagramPostType.Feed,
            Status = PostStatus.Scheduled,
            AutoPublish = true,
            Timestamp = Now.AddDays(1),
            Caption = "From a file",
            MediaIds = [receipt.MediaId],
        });
        await _sandbox.Clock.AdvanceAsync(TimeSpan.FromDays(2));

        Assert.True((await _dash.Instagram.GetPostAsync(post.Id)).Status == PostStatus.Posted);
        Assert.Equal((width, height), (receipt.Facts!.Width, receipt.Facts.Height));
        Assert.Equal((width.ToString(), height.ToString()), (receipt.Media.OriginalWidth, receipt.Media.OriginalHeight));
    }

    [Fact]
    public async Task APngGoesToXAndIsRefusedForInstagram()
    {
        var path = await DownloadAsync("product.png");

        var receipt = await _dash.Media.UploadAsync(144, path, upload: new MediaUpload { For = [Placement.X] });
        var post = await _dash.X.CreatePostAsync(new NewXPost { BrandId = 144, Status = PostStatus.Draft, TweetStatus = "Picture", MediaIds = [receipt.MediaId] });
        Assert.Equal([receipt.MediaId], post.MediaIds);

        var refused = await Assert.ThrowsAsync<MediaRuleException>(() => _dash.Media.UploadAsync(144, path, upload: new MediaUpload { For = [Placement.InstagramFeed] }));
        Assert.Equal("image/png", Assert.Single(refused.Violations).Actual);
        Assert.Equal(1, await _dash.Media.SearchAllAsync(144, new MediaSearch()).CountAsync());
    }

    [Fact]
    public async Task AnUploadIsFoundByTheNameThatFitsItsBytes()
    {
        var path = Path.Combine(_folder, "wrong.gif");
        File.Copy(await DownloadAsync("launch.jpg"), path);

        var receipt = await _dash.Media.UploadAsync(144, path);

        Assert.Equal("wrong.jpg", (await _dash.Media.GetAsync(144, receipt.MediaId)).Meta!.Filename);
    }

    [Fact]
    public async Task AFileOfThisMachineIsNoAddressAndMayBeMissing()
    {
        await Assert.ThrowsAsync<ArgumentException>(() => _dash.Media.UploadAsync(144, "https://example.com/launch.jpg"));
        await Assert.ThrowsAsync<FileNotFoundException>(() => _dash.Media.UploadAsync(144, Path.Combine(_folder, "missing.jpg")));
    }

    [Fact]
    public async Task UploadsCanBeReplacedInTests()
    {
        DashClient dash = new MockedDash();

        Assert.Equal(42, (await dash.Media.UploadAsync(144, "launch.jpg")).MediaId);
    }

    private async Task<string> DownloadAsync(string sample)
    {
        using var http = new HttpClient();
        var path = Path.Combine(_folder, sample);
        await File.WriteAllBytesAsync(path, await http.GetByteArrayAsync(new Uri(_sandbox.FilesAddress, sample)));
        return path;
    }

    private sealed class MockedDash : DashClient
    {
        public override MediaClient Media { get; } = new MockedMedia();
    }

    private sealed class MockedMedia : MediaClient
    {
        public override Task<UploadReceipt> UploadAsync(long brandId, string path, IProgress<UploadProgress>? progress = null, MediaUpload? upload = null, CancellationToken cancellationToken = default) =>
            Task.FromResult(new UploadReceipt { MediaId = 42, SourceId = path, Media = new UploadedMedia { Id = 1, MediaId = 42 } });
    }
}
