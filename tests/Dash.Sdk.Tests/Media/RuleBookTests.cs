namespace Dash.Sdk.Tests.Uploads;

/// <summary>The rules themselves: each says who states it, where and when, and none is left out in silence.</summary>
public sealed class RuleBookTests
{
    [Fact]
    public void EveryPlacementOfTheTenNetworksHasRules()
    {
        string[] networks = ["Instagram", "Facebook", "TikTok", "YouTube", "X", "Threads", "LinkedIn", "Snapchat", "Pinterest", "Bluesky"];

        Assert.All(Enum.GetValues<Placement>(), placement => Assert.NotEmpty(MediaRuleBook.RulesFor(placement)));
        Assert.All(networks, network => Assert.Contains(Enum.GetNames<Placement>(), placement => placement.StartsWith(network, StringComparison.Ordinal)));
    }

    [Fact]
    public void EveryRuleHasASourceAndADay() => Assert.All(MediaRuleBook.All, rule =>
    {
        Assert.Equal(Uri.UriSchemeHttps, rule.Source.Scheme);
        Assert.InRange(rule.VerifiedOn, new DateOnly(2026, 11, 1), new DateOnly(2036, 1, 1));
        Assert.Equal(rule.State == MediaRuleState.Unknown, rule.StatedBy == MediaRuleAuthority.Nobody);
    });

    [Fact]
    public void EveryRuleLimitsSomethingOrSaysThatItDoesNot() => Assert.All(MediaRuleBook.All, rule =>
    {
        var isList = rule.Subject is MediaRuleSubject.Kind or MediaRuleSubject.Format;
        Assert.Equal(rule.State == MediaRuleState.Limited && isList, rule.Allowed.Count > 0);
        Assert.Equal(rule.State == MediaRuleState.Limited && !isList, rule.Min is not null || rule.Max is not null);
        Assert.True(rule.Min is null || rule.Max is null || rule.Min <= rule.Max, rule.ToString());
        Assert.True(rule.State == MediaRuleState.Limited || rule.Note is not null, rule.ToString());
    });

    [Fact]
    public void FormatSizeRatioAndTimeAreKnownOrMarkedAsUnknown()
    {
        foreach (var placement in Enum.GetValues<Placement>())
        {
            var rules = MediaRuleBook.RulesFor(placement);
            var kinds = rules.FirstOrDefault(rule => rule.Subject == MediaRuleSubject.Kind)?.Allowed ?? ["image", "video"];
            foreach (var kind in kinds.Select(kind => kind == "video" ? MediaType.Video : MediaType.Image))
            {
                MediaRuleSubject[] subjects = [MediaRuleSubject.Format, MediaRuleSubject.Bytes, MediaRuleSubject.Ratio, .. kind == MediaType.Video ? [MediaRuleSubject.Duration] : Array.Empty<MediaRuleSubject>()];
                Assert.Empty(subjects.Where(subject => !rules.Any(rule => rule.Subject == subject && rule.Kind == kind)).Select(subject => $"{placement} {kind} {subject}"));
            }
        }
    }

    [Fact]
    public void FormatsAreSpelledAsTheInspectorSpellsThem()
    {
        string[] known = ["image/jpeg", "image/png", "image/gif", "image/webp", "image/heic", "image/avif", "video/mp4", "video/quicktime", "video/x-m4v", "video/webm"];

        Assert.Empty(MediaRuleBook.All.Where(rule => rule.Subject == MediaRuleSubject.Format).SelectMany(rule => rule.Allowed).Concat(MediaRuleBook.All.SelectMany(rule => rule.Formats)).Except(known));
    }
}
