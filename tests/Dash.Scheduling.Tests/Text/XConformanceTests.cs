using Dash.Testing;

namespace Dash.Scheduling.Tests.Text;

/// <summary>Every case of twitter-text's public conformance suite for counting and validating.</summary>
public sealed class XConformanceTests
{
    private static readonly XWeights First = new() { MaxLength = 140, LinkLength = 23, DefaultWeight = 1 };

    private static readonly XWeights Second = XWeights.Current with { EmojiAsOne = false };

    public static TheoryData<ConformanceCase> Tweets => ConformanceSuite.Of("tweets");

    public static TheoryData<ConformanceCase> Names => ConformanceSuite.Of("usernames", "lists", "hashtags");

    public static TheoryData<ConformanceCase> Addresses => ConformanceSuite.Of("urls", "urls_without_protocol");

    public static TheoryData<ConformanceCase> Lengths =>
        ConformanceSuite.Of("WeightedTweetsCounterTest", "WeightedTweetsWithDiscountedEmojiCounterTest", "UnicodeDirectionalMarkerCounterTest");

    [SharedFact]
    public void NoSectionOfTheSuiteIsLeftOut() =>
        Assert.Equal(
            ConformanceSuite.Sections.Order(StringComparer.Ordinal),
            ((IEnumerable<object[]>[])[Tweets, Names, Addresses, Lengths])
                .SelectMany(cases => cases).Select(row => ((ConformanceCase)row[0]).Section).Distinct().Order(StringComparer.Ordinal));

    [SharedTheory]
    [MemberData(nameof(Tweets))]
    public void ATextOfTheFirstConfigurationIsJudged(ConformanceCase one) => Assert.Equal(one.Valid, XLength.Of(one.Text, First).IsValid);

    [SharedTheory]
    [MemberData(nameof(Names))]
    public void ANameIsJudged(ConformanceCase one) =>
        Assert.Equal(one.Valid, one.Section switch
        {
            "usernames" => SocialNames.IsUserName(one.Text),
            "lists" => SocialNames.IsListName(one.Text),
            _ => SocialNames.IsHashtag(one.Text),
        });

    [SharedTheory]
    [MemberData(nameof(Addresses))]
    public void AnAddressIsJudged(ConformanceCase one) =>
        Assert.Equal(one.Valid, WebAddress.IsValid(one.Text, requireScheme: one.Section == "urls"));

    [SharedTheory]
    [MemberData(nameof(Lengths))]
    public void ALengthIsWeighed(ConformanceCase one)
    {
        var length = XLength.Of(one.Text, one.Section == "WeightedTweetsCounterTest" ? Second : XWeights.Current);

        Assert.Equal(
            (one.Number("weightedLength"), one.Valid, one.Number("permillage"), one.Number("displayRangeEnd"), one.Number("validRangeEnd")),
            (length.Weighted, length.IsValid, length.Permille, one.Text.Length - 1, length.FittingLength - 1));
    }
}
