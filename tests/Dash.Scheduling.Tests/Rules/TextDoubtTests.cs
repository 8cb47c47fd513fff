using Dash.Scheduling.Tests.Harness;

namespace Dash.Scheduling.Tests.Rules;

/// <summary>Texts that fit, unless somebody on the way counts differently.</summary>
public sealed class TextDoubtTests
{
    [Fact]
    public void ALongLinkFitsXButTheSchedulingSystemMayCountItWhole()
    {
        var warning = Assert.Single(Check(Network.X, "https://example.com/" + new string('a', 280)).Warnings);

        Assert.Equal((ProblemCodes.TextLengthApproximate, "280", "300"), (warning.Code, warning.Limit, warning.Actual));
    }

    [Theory]
    [InlineData("See https://example.com/ 🚀")]
    [InlineData("日本語のテキスト")]
    public void AShortTextIsNoDoubtHoweverItIsCounted(string text) => Assert.Empty(Check(Network.X, text).Warnings);

    [Fact]
    public void XPremiumRaisesTheLimit()
    {
        var premium = new RuleSettings { XPremium = true };

        Assert.Empty(Check(Network.X, new string('a', 25_000), premium).Problems);
        Assert.Equal("25000", Assert.Single(Check(Network.X, new string('a', 25_001), premium).Problems).Limit);
    }

    [Theory]
    [InlineData(1500, false)]
    [InlineData(1501, true)]
    public void WhereTheUnitIsNotSaidTheStrictestOneWarns(int emoji, bool warned)
    {
        var report = Check(Network.LinkedIn, string.Concat(Enumerable.Repeat("🚀", emoji)));

        Assert.Empty(report.Problems);
        Assert.Equal(warned, report.Warnings.Any(warning => warning.Code == ProblemCodes.TextLengthApproximate));
    }

    [Theory]
    [InlineData(Network.Pinterest, 500, false)]
    [InlineData(Network.Pinterest, 501, true)]
    public void ATextBetweenTwoSourcesIsAWarning(Network network, int length, bool warned)
    {
        var report = Check(network, new string('a', length));

        Assert.Empty(report.Problems);
        Assert.Equal(warned, report.Warnings.Any(warning => warning.Code == ProblemCodes.LimitDisputed));
    }

    [Theory]
    [InlineData(5, false)]
    [InlineData(6, true)]
    public void HashtagsBetweenTwoSourcesAreAWarning(int count, bool warned)
    {
        var report = Check(Network.Instagram, string.Join(' ', Enumerable.Range(1, count).Select(number => $"#tag{number}")));

        Assert.Empty(report.Problems);
        Assert.Equal(warned, report.Warnings.Any(warning => warning is { Code: ProblemCodes.LimitDisputed, Limit: "5 or 30" }));
    }

    private static RuleReport Check(Network network, string text, RuleSettings? settings = null) =>
        RuleChecker.Check(NetworkRuleBook.Default.For(network), GuideDrafts.For(network) with { Text = text }, GuideDrafts.Library, settings);
}
