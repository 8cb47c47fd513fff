namespace Dash.Samples.Tests;

/// <summary>Every sample does what it says, without a key and without the network.</summary>
public sealed class SampleTests
{
    [Fact]
    public Task ListPostsListsAllNetworks() => TellsAsync(
        "ListPosts",
        "2026-03-10 08:00 X         Scheduled  Good morning",
        "2026-03-12 08:00 X         Scheduled  See you on Thursday",
        "2026-03-11 08:00 Bluesky   Scheduled  New in the shop");

    [Fact]
    public Task SchedulePostPublishesWhenItsTimeComes() => TellsAsync(
        "SchedulePost",
        "Scheduled for 2026-03-10 09:00: Launching our new product today!",
        "Posted at 2026-03-10 09:00");

    [Fact]
    public Task UploadMediaGivesWhatPostsNeed() => TellsAsync(
        "UploadMedia",
        "0 % of 70 bytes",
        "100 % of 70 bytes",
        "image/png, 1 x 1, 70 bytes",
        "a Draft with the media just uploaded: True");

    [Fact]
    public Task PageEverythingReadsPagesAndAllowance() => TellsAsync(
        "PageEverything",
        "post 1: Good morning",
        "post 2: See you on Thursday",
        "a page of 1",
        "a page of 1, the last",
        "200, some of 1000 calls left",
        "next: Good morning");

    [Fact]
    public Task ReactToErrorsSurvivesThemAll() => TellsAsync(
        "ReactToErrors",
        "422 because of timestamp, media_ids",
        "404: gone, or never there",
        "after two refusals: 2 brands",
        "Created, read back: True",
        "unknown: /twitter/scheduled_posts, sent 1 time");

    [Fact]
    public Task UseYourOwnSpecCallsWhatItsDocumentSays() => TellsAsync(
        "UseYourOwnSpec",
        "> GET /books?genre=science",
        "1 Faust, drama (new to this client)",
        "2 Cosmos, Science",
        """> POST /books {"title":"Leaves of Grass","genre":"poetry","price":null}""",
        "added as 3");

    [Theory]
    [InlineData("ListPosts")]
    [InlineData("UploadMedia")]
    public async Task WithoutAKeyASampleNamesBothWaysOut(string name)
    {
        var run = await SampleRun.OfAsync(name);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("DASH_API_KEY", run.Errors, StringComparison.Ordinal);
        Assert.Contains("--sandbox", run.Errors, StringComparison.Ordinal);
    }

    private static async Task TellsAsync(string name, params string[] lines)
    {
        var run = await SampleRun.OfAsync(name, "--sandbox");

        Assert.Equal("", run.Errors);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(lines, run.Lines);
    }
}
