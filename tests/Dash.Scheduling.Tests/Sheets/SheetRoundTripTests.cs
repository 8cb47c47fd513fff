using Dash.Scheduling.Tests.Harness;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Dash.Scheduling.Tests.Sheets;

/// <summary>A sheet that is written and read again gives the same drafts.</summary>
public sealed class SheetRoundTripTests
{
    private static readonly TimeResolver Times = new(new StandingClock(StandingClock.Morning));

    public static TheoryData<Network> Networks => GuideDrafts.Networks;

    [Theory]
    [MemberData(nameof(Networks))]
    public void TheGuidesExamplesComeBack(Network network) => AssertComesBack(GuideDrafts.For(network));

    [Fact]
    public void ADraftWithEverythingComesBack() => AssertComesBack(Full());

    [Fact]
    public void AnyTextComesBack() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), ArbMap.Default.ArbFor<string[]>(), (text, replies) =>
        {
            var clean = replies?.Where(reply => reply is not null && IsWhole(reply)).ToArray();
            return !IsWhole(text ?? "") || Same(Full() with
            {
                Text = string.IsNullOrEmpty(text) ? null : text,
                Options = Full().Options with { Title = string.IsNullOrWhiteSpace(text) ? null : text, ThreadReplies = clean },
            });
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("=SUM(A1:A9)", "'=SUM(A1:A9)")]
    [InlineData("+1 for this", "'+1 for this")]
    [InlineData("-5 degrees", "'-5 degrees")]
    [InlineData("@natgeo said", "'@natgeo said")]
    [InlineData("'=already guarded", "''=already guarded")]
    [InlineData("'quoted' words", "'quoted' words")]
    [InlineData("\t=tab", "'\t=tab")]
    public void ACellThatASpreadsheetWouldRunIsGuardedAndComesBack(string text, string cell)
    {
        var draft = GuideDrafts.For(Network.LinkedIn) with { Text = text };

        Assert.Contains($",{cell},", PostSheet.Write([draft]), StringComparison.Ordinal);
        AssertComesBack(draft);
    }

    [Fact]
    public void OnlyTheColumnsThatAreNeededAreWritten() =>
        Assert.Equal(
            "channel,at,text,media_ids\n144/linkedin,2026-03-10T11:00:00-04:00,\"Hello, \"\"you\"\"\",101\n144/x,2026-03-10T11:00:00-04:00,Hello,\n",
            PostSheet.Write(
                [
                    GuideDrafts.For(Network.LinkedIn) with { Text = "Hello, \"you\"" },
                    GuideDrafts.For(Network.X) with { Text = "Hello" },
                ],
                TimeZones.Get("America/New_York")));

    [Fact]
    public void PostsThatExistComeBackWithTheirIds()
    {
        var post = new ScheduledPost
        {
            Id = "x:7", Channel = "144/x", Network = Network.X, State = PostState.Draft, ProviderStatus = "DRAFT", Text = "Hello", At = GuideDrafts.Afternoon,
        };

        var sheet = PostSheet.Write([post]);
        var row = Assert.Single(PostSheet.Read(sheet, Times).Rows);

        Assert.StartsWith("id,state,channel,publish,at,text\nx:7,draft,144/x,draft,", sheet, StringComparison.Ordinal);
        Assert.Equal(("x:7", PublishMode.Draft, "Hello"), (row.PostId, row.Draft!.Mode, row.Draft.Text));
    }

    private static PostDraft Full() => new()
    {
        Channel = "144/instagram",
        Mode = PublishMode.Draft,
        At = GuideDrafts.Afternoon + Duration.FromMilliseconds(250),
        Text = "\"Quoted\"; with\r\nlines,\tand a tab ",
        MediaIds = ["101", "a b"],
        AutoPublish = false,
        Key = "spring, 1",
        Options = new()
        {
            PostType = "feed", Title = " spaced ", FirstComment = "=1+1", Link = "https://example.com/?a=b,c", Board = "Spring; Summer", MadeForKids = false,
            Locale = "en_US", SaveToProfile = true, DisableComments = true, DisableDuet = false, DisableStitch = true, StoryLink = "https://example.com/",
            ShareToFeed = false, ThumbnailOffsetMilliseconds = -1, ThreadReplies = ["one", "two, \"three\""], ContentTagIds = ["7", "8"], CampaignIds = ["9"],
            AltTexts = new Dictionary<string, string> { ["101"] = "a cup\nof tea" },
        },
    };

    private static void AssertComesBack(PostDraft draft)
    {
        var reading = PostSheet.Read(PostSheet.Write([draft, draft], TimeZones.Get("Australia/Lord_Howe")), Times);

        Assert.True(reading.Passes);
        Assert.Equal([2, 3], reading.Rows.Select(row => row.Row));
        Assert.All(reading.Rows, row => Assert.Equivalent(draft with { Zone = draft.At is null ? null : "UTC+11" }, row.Draft, strict: true));
    }

    private static bool Same(PostDraft draft)
    {
        AssertComesBack(draft);
        return true;
    }

    // Half a surrogate pair cannot be written to a file at all, and a text of nothing but a null is none.
    private static bool IsWhole(string text) => !text.Any(char.IsSurrogate) && text.EnumerateRunes().All(rune => rune.Value != 0);
}
