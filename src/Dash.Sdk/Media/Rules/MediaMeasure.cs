using System.Globalization;

namespace Dash.Sdk.Rules;

/// <summary>Holds one rule against one file.</summary>
internal static class MediaMeasure
{
    /// <summary>Why a rule cannot be checked; null when it can.</summary>
    internal static string? WhyNot(MediaRule rule, MediaFacts facts) => rule switch
    {
        { State: MediaRuleState.Unknown } => rule.Note ?? "The rule is not known.",
        { Subject: MediaRuleSubject.Kind or MediaRuleSubject.Format } => null,
        _ => Number(rule.Subject, facts) is null ? "The part of the file that was read does not tell." : null,
    };

    internal static MediaRuleViolation? Violation(MediaRule rule, MediaFacts facts) => rule.Subject switch
    {
        MediaRuleSubject.Kind => OneOf(rule, facts.Kind == MediaType.Video ? "video" : "image"),
        MediaRuleSubject.Format => OneOf(rule, facts.ContentType),
        _ => Between(rule, Number(rule.Subject, facts)!.Value),
    };

    private static double? Number(MediaRuleSubject subject, MediaFacts facts) => subject switch
    {
        MediaRuleSubject.Bytes => facts.Bytes,
        MediaRuleSubject.Width => facts.Width,
        MediaRuleSubject.Height => facts.Height,
        MediaRuleSubject.Pixels => (double?)facts.Width * facts.Height,
        MediaRuleSubject.Ratio => facts.Ratio,
        MediaRuleSubject.Duration => facts.Duration?.TotalSeconds,
        _ => null,
    };

    private static MediaRuleViolation? OneOf(MediaRule rule, string actual) => rule.Allowed.Contains(actual, StringComparer.Ordinal)
        ? null
        : new MediaRuleViolation(rule, string.Join(" or ", rule.Allowed), actual, MediaFixes.Of(rule, tooLarge: false));

    private static MediaRuleViolation? Between(MediaRule rule, double actual)
    {
        var slack = rule.Subject == MediaRuleSubject.Ratio ? MediaRuleBook.RatioTolerance : 0;
        var tooLarge = actual > rule.Max * (1 + slack);
        return tooLarge || actual < rule.Min * (1 - slack)
            ? new MediaRuleViolation(rule, Limit(rule), Text(rule.Subject, actual), MediaFixes.Of(rule, tooLarge))
            : null;
    }

    private static string Limit(MediaRule rule) => (rule.Min, rule.Max) switch
    {
        ({ } min, { } max) when min == max => Text(rule.Subject, min),
        ({ } min, { } max) => $"{Text(rule.Subject, min)} to {Text(rule.Subject, max)}",
        ({ } min, null) => $"at least {Text(rule.Subject, min)}",
        (_, { } max) => $"at most {Text(rule.Subject, max)}",
        _ => "anything",
    };

    private static string Text(MediaRuleSubject subject, double value) => subject switch
    {
        MediaRuleSubject.Bytes => string.Create(CultureInfo.InvariantCulture, $"{value:0} bytes"),
        MediaRuleSubject.Duration => string.Create(CultureInfo.InvariantCulture, $"{value:0.###} s"),
        MediaRuleSubject.Ratio => string.Create(CultureInfo.InvariantCulture, $"{value:0.####}:1"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{value:0} pixels"),
    };
}
