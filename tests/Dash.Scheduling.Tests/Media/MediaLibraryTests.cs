using Dash.Scheduling.Tests.Dash;
using Dash.Scheduling.Tests.Harness;

namespace Dash.Scheduling.Tests.Media;

/// <summary>Libraries of a Dash over real HTTP.</summary>
public sealed class MediaLibraryTests
{
    [Fact]
    public async Task AFileOfThisMachineIsSentAndItsProgressIsTold()
    {
        await using var session = await SandboxSession.StartAsync();
        var bytes = await DownloadAsync(session, "clip.mp4");
        var told = new Progress();

        var receipt = await session.Service.Media.UploadAsync(new MediaFile("144", new MemoryStream(bytes), "mine.mp4"), ["tiktok"], told);

        Assert.Equal((MediaKind.Video, "mine.mp4"), (receipt.Asset!.Kind, receipt.Asset.FileName));
        Assert.Equal((bytes.Length, bytes.Length), (told.Reports[^1].Sent, told.Reports[^1].Total));
        Assert.Equal(receipt.Asset.Id, Assert.Single((await session.Service.Media.FindAsync(new MediaQuery("144") { Text = "MINE" })).Assets).Id);
    }

    [Fact]
    public async Task AFileThatBreaksRulesIsNotSentAndEveryRuleIsNamed()
    {
        await using var session = await SandboxSession.StartAsync();
        var picture = await DownloadAsync(session, "launch.jpg");
        var before = session.Sandbox.Requests.Count;

        var receipt = await session.Service.Media.UploadAsync(new MediaFile("144", new MemoryStream(picture), "launch.jpg"), ["tiktok", "instagram_reel", "x"]);

        Assert.Null(receipt.Asset);
        Assert.Equal(["tiktok.media.kind", "instagram_reel.media.kind"], receipt.Problems.Select(problem => problem.Rule).Where(rule => rule!.EndsWith("kind", StringComparison.Ordinal)));
        Assert.All(receipt.Problems, problem => Assert.NotNull(problem.NextStep));
        Assert.Equal(before, session.Sandbox.Requests.Count);
    }

    [Theory]
    [InlineData("no picture at all")]
    [InlineData("<html></html>")]
    public async Task WhatIsNoMediaIsNotSent(string text)
    {
        var test = new ServiceUnderTest();

        var refusal = await Assert.ThrowsAsync<SchedulingException>(() => test.Service.Media.UploadAsync(new MediaFile("144", new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text)), "a.jpg"), []));

        Assert.Equal((ProblemCodes.MediaUnfit, "media.format"), (refusal.Problem.Code, refusal.Problem.Rule));
    }

    [Fact]
    public async Task AnUnknownPlaceIsRefusedWithTheNearest()
    {
        var test = new ServiceUnderTest();

        var refusal = await Assert.ThrowsAsync<SchedulingException>(() => test.Service.Media.UploadAsync(new MediaUpload("144", new Uri("https://example.com/a.jpg")), ["instagram_real"]));

        Assert.Equal("Did you mean 'instagram_reel'?", refusal.Problem.NextStep);
    }

    [Fact]
    public async Task WhatTheSystemFetchedItselfIsJudgedAfterwardsAndTheRestIsNotPassed()
    {
        await using var session = await SandboxSession.StartAsync();

        var receipt = await session.Service.Media.UploadAsync(new MediaUpload("144", new Uri(session.Sandbox.FilesAddress, "launch.jpg")), ["tiktok"]);

        Assert.NotNull(receipt.Asset);
        Assert.Contains(receipt.Warnings, warning => warning is { Code: ProblemCodes.MediaUnfit, Rule: "tiktok.media.kind" });
        var story = await session.Service.Media.UploadAsync(new MediaUpload("144", new Uri(session.Sandbox.FilesAddress, "launch.jpg")), ["instagram_story"]);
        Assert.Superset(new HashSet<string?> { "instagram_story.image.format", "instagram_story.image.bytes" }, story.Warnings.Select(warning => warning.Rule).ToHashSet());
    }

    [Fact]
    public async Task MediaAreFoundByKindAndNamePageByPageAlthoughOthersCome()
    {
        await using var session = await SandboxSession.StartAsync();
        for (var i = 0; i < 30; i++)
        {
            await session.Service.UploadMediaAsync(new MediaUpload("144", new Uri(session.Sandbox.FilesAddress, "launch.jpg"), $"spring {i}.jpg"));
        }

        var query = new MediaQuery("144") { Text = "spring", Kind = MediaKind.Image, Size = 8 };
        var (seen, cursor) = (new List<string>(), (string?)null);
        do
        {
            var page = await session.Service.Media.FindAsync(query with { Cursor = cursor });
            seen.AddRange(page.Assets.Select(asset => asset.FileName!));
            cursor = page.NextCursor;
            await session.UploadAsync("launch.jpg");
        }
        while (cursor is not null);

        Assert.Equal(Enumerable.Range(0, 30).Select(i => $"spring {i}.jpg").Order(StringComparer.Ordinal), seen.Order(StringComparer.Ordinal));
        Assert.Equal(session.Video, Assert.Single((await session.Service.Media.FindAsync(new MediaQuery("144") { Kind = MediaKind.Video })).Assets).Id);
        Assert.Empty((await session.Service.Media.FindAsync(new MediaQuery("145"))).Assets);
    }

    [Fact]
    public async Task ACursorOfAnotherSearchIsRefused()
    {
        await using var session = await SandboxSession.StartAsync();
        var cursor = (await session.Service.Media.FindAsync(new MediaQuery("144") { Size = 1 })).NextCursor;

        foreach (var query in (MediaQuery[])[new("145") { Cursor = cursor }, new("144") { Text = "a", Cursor = cursor }, new("144") { Cursor = "?" }])
        {
            Assert.Equal(ProblemCodes.InvalidCursor, (await Assert.ThrowsAsync<SchedulingException>(() => session.Service.Media.FindAsync(query))).Problem.Code);
        }
    }

    [Fact]
    public async Task SomebodyElsesLibraryIsNotSearched()
    {
        await using var session = await SandboxSession.StartAsync();

        Assert.Equal(ProblemCodes.NotYourAccount, (await Assert.ThrowsAsync<SchedulingException>(() => session.Service.Media.FindAsync(new MediaQuery("900")))).Problem.Code);
    }

    [Fact]
    public void EveryNetworkHasRulesForFilesWithSourceAndDay() => Assert.All(Enum.GetValues<Network>(), network =>
    {
        var rules = FileRules.Of(network);
        Assert.NotEmpty(rules);
        Assert.All(rules, rule => Assert.True(rule.Source.StartsWith("https://", StringComparison.Ordinal) && rule.VerifiedOn.Year >= 2026, rule.ToString()));
    });

    private static async Task<byte[]> DownloadAsync(SandboxSession session, string file)
    {
        using var http = new HttpClient();
        return await http.GetByteArrayAsync(new Uri(session.Sandbox.FilesAddress, file));
    }

    private sealed class Progress : IProgress<MediaProgress>
    {
        public List<MediaProgress> Reports { get; } = [];

        public void Report(MediaProgress value) => Reports.Add(value);
    }
}
