using Dash.Sandbox;

namespace Dash.Scheduling.Tests.PostEverywhere;

/// <summary>Media from addresses and files, and finding them again.</summary>
public sealed class LibraryTests
{
    [Fact]
    public async Task AFileFromAnAddressCanBeUsedWhenItIsTold()
    {
        await using var session = await PostEverywhereSession.StartAsync();

        var video = await session.UploadAsync("clip.mp4");

        Assert.Equal((MediaKind.Video, "clip.mp4", 360), (video.Kind, video.FileName, video.Width));
        Assert.Equal(video with { Url = null }, await session.Provider().GetMediaAsync("2280", video.Id, CancellationToken.None));
    }

    [Theory]
    [InlineData("launch.jpg", MediaKind.Image, 1080)]
    [InlineData("product.png", MediaKind.Image, 800)]
    [InlineData("clip.mp4", MediaKind.Video, 360)]
    public async Task AFileOfThisMachineIsSentInTheWayItsKindDemands(string name, MediaKind kind, int width)
    {
        await using var session = await PostEverywhereSession.StartAsync();
        using var http = new HttpClient();
        using var bytes = new MemoryStream(await http.GetByteArrayAsync(new Uri(session.Sandbox.FilesAddress, name)));
        var told = new List<MediaProgress>();

        var asset = await session.Provider().UploadMediaAsync(new MediaFile("2280", bytes, name), new Listener(told), CancellationToken.None);

        Assert.Equal((kind, name, width), (asset.Kind, asset.FileName, asset.Width));
        Assert.Equal(bytes.Length, told[^1].Sent);
        var sent = session.Sandbox.Requests.Single(request => request.Service == "uploads");
        Assert.Equal(kind == MediaKind.Image ? "POST" : "PUT", sent.Method);
        Assert.DoesNotContain("Authorization", sent.Headers.Keys, StringComparer.OrdinalIgnoreCase);
        Assert.NotNull(await session.Provider().GetMediaAsync("2280", asset.Id, CancellationToken.None));
    }

    [Fact]
    public async Task MediaAreFoundByNameAndKindPageByPage()
    {
        await using var session = await PostEverywhereSession.StartAsync();
        var provider = session.Provider();

        var first = await provider.FindMediaAsync(new MediaQuery("2280") { Size = 1 }, CancellationToken.None);
        var second = await provider.FindMediaAsync(new MediaQuery("2280") { Size = 1, Cursor = first.NextCursor }, CancellationToken.None);
        var images = await provider.FindMediaAsync(new MediaQuery("2280") { Kind = MediaKind.Image, Text = "LAUNCH" }, CancellationToken.None);

        Assert.Equal([session.Video, session.Image], [Assert.Single(first.Assets).Id, Assert.Single(second.Assets).Id]);
        Assert.Null(second.NextCursor);
        Assert.Equal(session.Image, Assert.Single(images.Assets).Id);
        Assert.Equal(ProblemCodes.InvalidCursor, (await Assert.ThrowsAsync<SchedulingException>(() => provider.FindMediaAsync(new MediaQuery("2280") { Cursor = "-1" }, CancellationToken.None))).Problem.Code);
    }

    [Theory]
    [InlineData("7")]
    [InlineData("00000000-0000-4000-8000-000000000000")]
    public async Task WhatTheLibraryDoesNotHoldIsNothing(string id)
    {
        await using var session = await PostEverywhereSession.StartAsync();

        Assert.Null(await session.Provider().GetMediaAsync("2280", id, CancellationToken.None));
        Assert.Equal(ProblemCodes.MediaUnknown, Assert.Single((await session.SendAsync(session.Draft(Network.X) with { MediaIds = [id] })).Problems).Code);
    }

    [Fact]
    public async Task AnUploadWhoseAnswerIsLostIsNotRepeated()
    {
        await using var session = await PostEverywhereSession.StartAsync();
        session.Sandbox.Faults.Add(SandboxFault.DropAfterCommit() with { Method = "POST", Path = "/media/upload-from-url" });

        var failure = await Assert.ThrowsAsync<SchedulingException>(() => session.UploadAsync("product.png"));

        Assert.Equal(ProblemCodes.OutcomeUnknown, failure.Problem.Code);
        Assert.Single((await session.Provider().FindMediaAsync(new MediaQuery("2280") { Text = "product" }, CancellationToken.None)).Assets);
    }

    private sealed class Listener(List<MediaProgress> told) : IProgress<MediaProgress>
    {
        public void Report(MediaProgress value) => told.Add(value);
    }
}
