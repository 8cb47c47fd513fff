namespace Dash.Sdk.Rules;

/// <summary>What to do about a broken rule.</summary>
internal static class MediaFixes
{
    internal static string Of(MediaRule rule, bool tooLarge) => rule.Subject switch
    {
        MediaRuleSubject.Kind => $"Use {Article(rule.Allowed[0])} {rule.Allowed[0]} there.",
        MediaRuleSubject.Format => "Convert it to one of them.",
        MediaRuleSubject.Bytes => "Compress it, or scale it down.",
        MediaRuleSubject.Ratio => tooLarge ? "Crop it at the sides, or pad it above and below." : "Crop it above and below, or pad it at the sides.",
        MediaRuleSubject.Duration => tooLarge ? "Cut it shorter." : "Use a longer one.",
        _ => tooLarge ? "Scale it down." : "Use a larger original.",
    };

    private static string Article(string noun) => noun.StartsWith('i') ? "an" : "a";
}
