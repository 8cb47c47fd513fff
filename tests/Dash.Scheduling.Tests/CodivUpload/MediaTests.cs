using Dash.Scheduling.Tests.Harness;

namespace Dash.Scheduling.Tests.CodivUpload;

/// <summary>Media are named by their address: of an upload, of the library, or any public one.</summary>
public sealed class MediaTests
{
    [Fact]
    public async Task AFileOfThisMachineIsSentAndUsableByItsAddress()
    {
        await using var session = await CodivUploadSession.StartAsync();
        using var bytes = new MemoryStream(await SampleAsync(session, "product.png"));

        var asset = await session.Provider.UploadMediaAsync(new MediaFile(CodivUploadSession.Account, bytes, "product.png"), progress: null, CancellationToken.None);
        var post = await session.CreateAsync(CodivUploadSession.Draft(Network.X, null, asset.Id));

        Assert.Equal((MediaKind.Image, "product.png"), (asset.Kind, asset.FileName));
        Assert.Equal([asset.Id], post.MediaIds);
        Assert.True(bytes.CanRead);
        Assert.Single(session.Creates);
    }

    [Fact]
    public async Task ALargeFileGoesInThreeSteps()
    {
        await using var session = await CodivUploadSession.StartAsync();
        using var folder = new TemporaryFolder();
        await using var film = new FileStream(folder.File("film.mp4"), FileMode.Create, FileAccess.ReadWrite);
        film.SetLength((100L << 20) + 1);
        var told = new List<MediaProgress>();

        var asset = await session.Provider.UploadMediaAsync(new MediaFile(CodivUploadSession.Account, film, "film.mp4"), new Listener(told), CancellationToken.None);
        await session.CreateAsync(CodivUploadSession.Draft(Network.X, null, asset.Id));

        Assert.Equal(["/upload-media/presign", "/upload-media/confirm"], session.Sandbox.Requests.Where(request => request.Path.StartsWith("/upload-media", StringComparison.Ordinal)).Select(request => request.Path));
        Assert.Equal((film.Length, film.Length), (told[^1].Sent, told[^1].Total));
        Assert.True(told.Count > 10 && film.CanRead);
    }

    [Fact]
    public async Task AFileAtAnAddressIsTakenOver()
    {
        await using var session = await CodivUploadSession.StartAsync();
        var asset = await session.Provider.UploadMediaAsync(new MediaUpload(CodivUploadSession.Account, new Uri(CodivUploadSession.Video)), CancellationToken.None);
        Assert.Equal(MediaKind.Video, asset.Kind);
        var refused = await Assert.ThrowsAsync<SchedulingException>(() => session.Provider.UploadMediaAsync(new MediaUpload("nobody", new Uri(CodivUploadSession.Video)), CancellationToken.None));
        Assert.Equal(ProblemCodes.NotYourAccount, refused.Problem.Code);
    }

    [Fact]
    public async Task TheLibraryIsSearchedPageByPage()
    {
        await using var session = await CodivUploadSession.StartAsync();
        var query = new MediaQuery(CodivUploadSession.Account) { Kind = MediaKind.Image, Size = 1 };

        var first = await session.Provider.FindMediaAsync(query, CancellationToken.None);
        var second = await session.Provider.FindMediaAsync(query with { Cursor = first.NextCursor }, CancellationToken.None);

        Assert.Equal(["launch.jpg", "product.png"], first.Assets.Concat(second.Assets).Select(asset => asset.FileName).Order());
        Assert.Null(second.NextCursor);
        Assert.Equal("clip.mp4", Assert.Single((await session.Provider.FindMediaAsync(new MediaQuery(CodivUploadSession.Account) { Text = "CLIP" }, CancellationToken.None)).Assets).FileName);
        await Assert.ThrowsAsync<SchedulingException>(() => session.Provider.FindMediaAsync(new MediaQuery("nobody"), CancellationToken.None));
    }

    [Fact]
    public async Task ANumberOfTheLibraryIsUnderstoodTooAndAnUnknownOneIsSaid()
    {
        await using var session = await CodivUploadSession.StartAsync();
        const string clip = "9b2f6c1e-4d0a-4f5b-8e3a-2a8f1c7d5e01";

        var post = await session.CreateAsync(CodivUploadSession.Draft(Network.X, null, clip));
        var unknown = await session.Service.ScheduleAsync([CodivUploadSession.Draft(Network.Threads, null, "9b2f6c1e-4d0a-4f5b-8e3a-2a8f1c7d5eff"), CodivUploadSession.Draft(Network.Bluesky, null, "launch")]);
        var changed = await session.ChangeAsync(post, new PostChanges { MediaIds = [clip] });

        Assert.EndsWith("/files/clip.mp4", Assert.Single(post.MediaIds), StringComparison.Ordinal);
        Assert.All(unknown, result => Assert.Equal(ProblemCodes.MediaUnknown, Assert.Single(result.Problems).Code));
        Assert.Contains("address", Assert.Single(changed.Problems).NextStep, StringComparison.Ordinal);
    }

    private static async Task<byte[]> SampleAsync(CodivUploadSession session, string name)
    {
        using var http = new HttpClient();
        return await http.GetByteArrayAsync(new Uri(session.Sandbox.FilesAddress, name));
    }

    private sealed class Listener(List<MediaProgress> told) : IProgress<MediaProgress>
    {
        public void Report(MediaProgress value) => told.Add(value);
    }
}
