namespace Dash.Sdk.Tests.Uploads;

/// <summary>A file against the rules: everything wrong at once, nothing passed that was not looked at.</summary>
public sealed class RuleCheckTests
{
    private static readonly MediaFacts Reel = new() { ContentType = "video/mp4", Bytes = 5_000_000, Width = 1080, Height = 1920, Duration = TimeSpan.FromSeconds(30) };
    private static readonly MediaFacts Square = new() { ContentType = "image/jpeg", Bytes = 400_000, Width = 1080, Height = 1080 };

    [Fact]
    public void AnOrdinaryReelAndAnOrdinaryPictureGoEverywhereTheyBelong()
    {
        var reel = MediaRuleBook.Check(Reel, [Placement.InstagramReel, Placement.FacebookReel, Placement.TikTok, Placement.YouTube, Placement.X, Placement.SnapchatSpotlight, Placement.Pinterest]);
        var picture = MediaRuleBook.Check(Square, [Placement.InstagramFeed, Placement.FacebookPost, Placement.X, Placement.Threads, Placement.LinkedIn, Placement.Pinterest, Placement.Bluesky]);

        Assert.Empty(reel.Violations.Concat(picture.Violations).Select(violation => violation.ToString()));
    }

    [Fact]
    public void AllProblemsAreToldAtOnceWithLimitSourceAndFix()
    {
        var bad = new MediaFacts { ContentType = "image/png", Bytes = 9_000_000, Width = 1000, Height = 3000 };

        var error = Assert.Throws<MediaRuleException>(() => MediaRuleBook.Check(bad, [Placement.InstagramFeed, Placement.InstagramReel]).ThrowIfBroken());

        Assert.Equal(
            [(Placement.InstagramFeed, MediaRuleSubject.Format), (Placement.InstagramFeed, MediaRuleSubject.Bytes), (Placement.InstagramFeed, MediaRuleSubject.Ratio), (Placement.InstagramReel, MediaRuleSubject.Kind)],
            error.Violations.Select(violation => (violation.Rule.Placement, violation.Rule.Subject)));
        Assert.Contains("bytes is 9000000 bytes, expected at most 8388608 bytes. Compress it", error.Message);
        Assert.Contains("ratio is 0.3333:1, expected 0.8:1 to 1.91:1. Crop it above and below", error.Message);
        Assert.Contains("kind is image, expected video. Use a video there.", error.Message);
        Assert.Contains("https://developers.facebook.com/docs/instagram-platform/", error.Message);
        Assert.Contains("read on 2026-11-21", error.Message);
    }

    [Theory]
    [InlineData(2.9, false)]
    [InlineData(3, true)]
    [InlineData(900, true)]
    [InlineData(900.5, false)]
    public void LimitsBelongToWhatIsTaken(double seconds, bool passes) =>
        Assert.Equal(passes, MediaRuleBook.Check(Reel with { Duration = TimeSpan.FromSeconds(seconds) }, [Placement.InstagramReel]).Passes);

    [Theory]
    [InlineData(1080, 1920, true)]
    [InlineData(607, 1080, true)]
    [InlineData(1080, 1350, false)]
    public void ARatioMayBeOffByRounding(int width, int height, bool passes) =>
        Assert.Equal(passes, !MediaRuleBook.Check(Reel with { Width = width, Height = height }, [Placement.FacebookReel]).Violations.Any(violation => violation.Rule.Subject == MediaRuleSubject.Ratio));

    [Fact]
    public void ALimitMayDependOnTheFormat()
    {
        var large = new MediaFacts { ContentType = "image/gif", Bytes = 10_000_000, Width = 500, Height = 500 };

        Assert.True(MediaRuleBook.Check(large, [Placement.X]).Passes);
        Assert.False(MediaRuleBook.Check(large with { ContentType = "image/png" }, [Placement.X]).Passes);
    }

    [Fact]
    public void WhatIsUnknownNeitherPassesNorRefuses()
    {
        var check = MediaRuleBook.Check(new MediaFacts { ContentType = "video/mp4" }, [Placement.TikTok]);

        Assert.True(check.Passes);
        Assert.Equal(
            [MediaRuleSubject.Bytes, MediaRuleSubject.Width, MediaRuleSubject.Height, MediaRuleSubject.Duration, MediaRuleSubject.Ratio],
            check.Unchecked.Select(open => open.Rule.Subject));
        Assert.Contains("was not checked. The part of the file that was read does not tell.", check.Unchecked[0].ToString());
        Assert.Contains("No limit is stated.", check.Unchecked[^1].ToString());
    }

    [Fact]
    public void APlacementNamedTwiceIsCheckedOnce() =>
        Assert.Single(MediaRuleBook.Check(Square, [Placement.TikTok, Placement.TikTok]).Violations);
}
