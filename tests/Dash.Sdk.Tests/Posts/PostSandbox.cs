using Dash.Sandbox;
using Dash.Testing;

namespace Dash.Sdk.Tests.Posts;

/// <summary>A sandbox with a photo and a video in its library, and a client for it.</summary>
internal sealed class PostSandbox : IAsyncDisposable
{
    internal static readonly DateTimeOffset Now = new(2026, 3, 1, 9, 0, 0, TimeSpan.Zero);

    private PostSandbox(DashSandbox sandbox, DashClient dash)
    {
        Sandbox = sandbox;
        Dash = dash;
    }

    internal DashSandbox Sandbox { get; }

    internal DashClient Dash { get; }

    internal UploadedMedia Photo { get; private set; } = null!;

    internal UploadedMedia Video { get; private set; } = null!;

    internal PinterestBoard Board { get; private set; } = null!;

    internal SamplePosts Posts => new(Photo, Video, Board);

    public ValueTask DisposeAsync() => Sandbox.DisposeAsync();

    internal static async Task<PostSandbox> StartAsync(params IReadOnlyList<TimeSpan> readBackDelays)
    {
        var sandbox = await DashSandbox.StartAsync(new DashSandboxOptions { StartTime = Now });
        var started = new PostSandbox(sandbox, Client(sandbox, readBackDelays));
        started.Photo = await started.AddAsync("launch.jpg");
        started.Video = await started.AddAsync("clip.mp4");
        started.Board = (await started.Dash.PinterestBoards.ListBoardsAsync(SamplePosts.Brand))[0];
        return started;
    }

    private static DashClient Client(DashSandbox sandbox, IReadOnlyList<TimeSpan> readBackDelays) => new(new DashClientOptions
    {
        ApiKey = sandbox.ApiKey,
        SchedulerBaseAddress = sandbox.SchedulerAddress,
        LibraryBaseAddress = sandbox.LibraryAddress,
        PinterestBaseAddress = sandbox.PinterestAddress,
        AuthBaseAddress = sandbox.AuthAddress,
        ReadBackDelays = readBackDelays,
        HttpClient = SandboxRoute.To(sandbox.BaseAddress),
    });

    private Task<UploadedMedia> AddAsync(string file) =>
        Dash.Library.Media.CreateAsync(SamplePosts.Brand, new NewMedia { Url = new Uri(Sandbox.FilesAddress, file), Source = "UPLOAD", Type = "UPLOADED" });
}
