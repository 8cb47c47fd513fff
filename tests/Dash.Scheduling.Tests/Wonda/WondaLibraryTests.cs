using Dash.Sandbox;

namespace Dash.Scheduling.Tests.Wonda;

public sealed class WondaLibraryTests
{
    private static readonly string Account = WondaSession.Instagram.Split('/')[0];

    [Fact]
    public async Task AFileIsSentFoundAndPublished()
    {
        await using var session = await WondaSession.StartAsync();
        using var http = new HttpClient();
        using var content = new MemoryStream(await http.GetByteArrayAsync(new Uri(session.Sandbox.FilesAddress, "product.png")));
        var told = new Progress();

        var asset = await session.Provider().UploadMediaAsync(new MediaFile(Account, content, "spring poster.png"), told, CancellationToken.None);

        Assert.Equal((MediaKind.Image, Account, "spring poster.png"), (asset.Kind, asset.AccountId, asset.FileName));
        Assert.Equal(content.Length, told.Last!.Value.Sent);
        Assert.Equal(asset.Id, (await session.Provider().GetMediaAsync(Account, asset.Id, CancellationToken.None))!.Id);
        var found = await session.Provider().FindMediaAsync(new MediaQuery(Account) { Text = "POSTER" }, CancellationToken.None);
        Assert.Equal(asset.Id, Assert.Single(found.Assets).Id);
        await session.CreateAsync(WondaSession.Photo(WondaSession.Later) with { MediaIds = [asset.Id] });
    }

    [Fact]
    public async Task MediaArePagedAndSortedByKind()
    {
        await using var session = await WondaSession.StartAsync();
        var provider = session.Provider();

        var first = await provider.FindMediaAsync(new MediaQuery(Account) { Size = 2 }, CancellationToken.None);
        var second = await provider.FindMediaAsync(new MediaQuery(Account) { Size = 2, Cursor = first.NextCursor }, CancellationToken.None);
        var videos = await provider.FindMediaAsync(new MediaQuery(Account) { Kind = MediaKind.Video }, CancellationToken.None);

        Assert.Equal(3, first.Assets.Concat(second.Assets).Select(asset => asset.Id).Distinct().Count());
        Assert.Null(second.NextCursor);
        Assert.Equal(WondaSession.Video, Assert.Single(videos.Assets).Id);
    }

    [Fact]
    public async Task AMediaThatIsNotThereIsNone()
    {
        await using var session = await WondaSession.StartAsync();

        Assert.Null(await session.Provider().GetMediaAsync(Account, "nothing", CancellationToken.None));
        Assert.Equal(ProblemCodes.MediaUnknown, Assert.Single((await session.SendAsync(WondaSession.Photo(WondaSession.Later) with { MediaIds = ["nothing"] })).Problems).Code);
    }

    [Fact]
    public async Task AFileThatIsNoMediaIsRefusedInWords()
    {
        await using var session = await WondaSession.StartAsync();
        using var content = new MemoryStream("words"u8.ToArray());

        var refusal = await Assert.ThrowsAsync<SchedulingException>(() => session.Provider().UploadMediaAsync(new MediaFile(Account, content, "notes.txt"), null, CancellationToken.None));

        Assert.Equal(ProblemCodes.ProviderRefused, refusal.Problem.Code);
    }

    [Fact]
    public async Task AnUploadWhoseAnswerWasLostIsNotSentAgain()
    {
        await using var session = await WondaSession.StartAsync();
        session.Sandbox.Faults.Add(SandboxFault.DropAfterCommit() with { Method = "POST", Path = "/wonda/media/upload" });
        using var content = new MemoryStream([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, .. new byte[32]]);

        var lost = await Assert.ThrowsAsync<SchedulingException>(() => session.Provider().UploadMediaAsync(new MediaFile(Account, content, "a.png"), null, CancellationToken.None));

        Assert.Equal((ProblemCodes.OutcomeUnknown, 1), (lost.Problem.Code, session.Writes));
        Assert.Contains("newest media", lost.Problem.NextStep, StringComparison.Ordinal);
    }

    private sealed class Progress : IProgress<MediaProgress>
    {
        public MediaProgress? Last { get; private set; }

        public void Report(MediaProgress value) => Last = value;
    }
}
