using Dash.Scheduling.Tests.Harness;

namespace Dash.Scheduling.Tests.Rules;

public sealed class RuleCheckerTests
{
    public static TheoryData<Network> Networks => GuideDrafts.Networks;

    public static TheoryData<RuleCase> Cases => RuleCases.All;

    [Theory]
    [MemberData(nameof(Networks))]
    public void TheGuidesExampleOfEachNetworkPasses(Network network) =>
        Assert.Empty(Check(GuideDrafts.For(network)).Problems);

    [Theory]
    [MemberData(nameof(Cases))]
    public void ABrokenRuleGivesExactlyItsOwnProblem(RuleCase broken)
    {
        var problem = Assert.Single(Check(broken.Break(GuideDrafts.For(broken.Network))).Problems);

        Assert.Equal((broken.Code, broken.Field, broken.Actual), (problem.Code, problem.Field, problem.Actual));
        Assert.Equal(broken.Limit ?? problem.Limit, problem.Limit);
        Assert.StartsWith(broken.Network.ToWire() + ".", problem.Rule, StringComparison.Ordinal);
        Assert.False(string.IsNullOrWhiteSpace(problem.NextStep));
    }

    [Fact]
    public void EverythingWrongIsSaidAtOnce()
    {
        var draft = GuideDrafts.For(Network.YouTube) with { At = null, MediaIds = ["101", "102"], AutoPublish = false, Options = new() { FirstComment = "Hi" } };

        var codes = Check(draft).Problems.Select(problem => problem.Code + " " + problem.Field).Order(StringComparer.Ordinal);

        Assert.Equal(
            [
                "media_kind /media_ids/0", "media_kind /media_ids/1", "media_too_many /media_ids", "option_not_supported /auto_publish",
                "option_not_supported /first_comment", "required_option /made_for_kids", "required_option /title", "time_missing /at",
            ],
            codes);
    }

    [Theory]
    [InlineData(Network.Threads)]
    [InlineData(Network.Bluesky)]
    public void WhereAutoPublishIsIgnoredFalseIsOnlyAWarning(Network network)
    {
        var report = Check(GuideDrafts.For(network) with { AutoPublish = false });

        Assert.Empty(report.Problems);
        Assert.Contains(report.Warnings, warning => warning.Code == ProblemCodes.OptionIgnored);
    }

    [Fact]
    public void ALimitThatIsNotDocumentedIsAWarningAndNeverAPass()
    {
        var warning = Assert.Single(Check(GuideDrafts.For(Network.Facebook)).Warnings);

        Assert.Equal((ProblemCodes.TextLimitUnknown, "/text", "unknown"), (warning.Code, warning.Field, warning.Limit));
    }

    [Fact]
    public void ASnapchatDraftIsAWarningBecauseItsPageHasNoDraftMode() =>
        Assert.Contains(Check(GuideDrafts.For(Network.Snapchat) with { Mode = PublishMode.Draft }).Warnings, warning => warning.Code == ProblemCodes.ModeUnknown);

    [Fact]
    public void AFacebookReelDraftWithoutVideoIsAWarning()
    {
        var report = Check(GuideDrafts.For(Network.Facebook) with { Mode = PublishMode.Draft, MediaIds = [], Options = new() { PostType = "reel" } });

        Assert.Empty(report.Problems);
        Assert.Contains(report.Warnings, warning => warning.Code == ProblemCodes.MediaUnchecked);
    }

    [Fact]
    public void MediaOfUnknownKindIsAWarning()
    {
        var report = Check(GuideDrafts.For(Network.TikTok) with { MediaIds = ["301"] });

        Assert.Empty(report.Problems);
        Assert.Contains(report.Warnings, warning => warning is { Code: ProblemCodes.MediaUnchecked, Field: "/media_ids/0" });
    }

    [Theory]
    [InlineData(Network.Instagram)]
    [InlineData(Network.TikTok)]
    [InlineData(Network.Pinterest)]
    public void ADraftMayLackMediaWhereTheGuideSaysSo(Network network) =>
        Assert.Empty(Check(GuideDrafts.For(network) with { Mode = PublishMode.Draft, MediaIds = [] }).Problems);

    [Fact]
    public void AnInstagramStoryDraftMayHoldSeveral() =>
        Assert.Empty(Check(GuideDrafts.For(Network.Instagram) with { Mode = PublishMode.Draft, MediaIds = ["101", "201", "102"], Options = new() { PostType = "story" } }).Problems);

    [Fact]
    public void AnInstagramFeedMixesImagesAndVideos() =>
        Assert.Empty(Check(GuideDrafts.For(Network.Instagram) with { MediaIds = ["101", "201"] }).Problems);

    [Fact]
    public void AFacebookLinkIsEnoughToPublish() =>
        Assert.Empty(Check(GuideDrafts.For(Network.Facebook) with { Text = null, MediaIds = [], Options = new() { PostType = "post", Link = "https://example.com/" } }).Problems);

    [Fact]
    public void MostOfTheGuidesExamplesPassWithoutAnyWarning() =>
        Assert.Equal(
            [Network.Instagram, Network.Facebook],
            Enum.GetValues<Network>().Where(network => Check(GuideDrafts.For(network)).Warnings.Count > 0));

    private static RuleReport Check(PostDraft draft, RuleSettings? settings = null) => RuleChecker.Check(
        NetworkRuleBook.Default.For(ChannelAddress.Parse(draft.Channel).Network), draft, GuideDrafts.Library, settings);
}
