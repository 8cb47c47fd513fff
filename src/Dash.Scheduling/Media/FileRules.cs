using System.Globalization;
using Dash.Sdk;
using FileLimit = Dash.Sdk.MediaRule;

namespace Dash.Scheduling;

/// <summary>What the networks ask of single files: formats, sizes, ratios, durations.</summary>
public static class FileRules
{
    private const double Megabyte = 1024 * 1024;

    /// <summary>The rules of a network, place by place, those that are not known included.</summary>
    public static IReadOnlyList<FileRule> Of(Network network)
    {
        var places = MediaPlacements.Of(network);
        return [.. MediaRuleBook.All.Where(rule => places.Contains(MediaPlacements.NameOf(rule.Placement))).Select(Of)];
    }

    internal static string IdOf(FileLimit rule) => string.Join(
        '.', MediaPlacements.NameOf(rule.Placement), rule.Kind is { } kind ? Lower(kind) : "media", Lower(rule.Subject));

    private static FileRule Of(FileLimit rule) => new(
        MediaPlacements.NameOf(rule.Placement),
        rule.Kind switch { MediaType.Image => MediaKind.Image, MediaType.Video => MediaKind.Video, _ => null },
        Lower(rule.Subject),
        Limit(rule),
        rule.Formats.Count == 0 ? rule.Note : $"Only {string.Join(", ", rule.Formats)}. {rule.Note}".TrimEnd(),
        rule.StatedBy == MediaRuleAuthority.ThirdParty ? "third party" : Lower(rule.StatedBy),
        rule.Source.OriginalString,
        rule.VerifiedOn);

    private static string? Limit(FileLimit rule) => rule switch
    {
        { State: MediaRuleState.Unknown } => null,
        { State: MediaRuleState.Unlimited } => "no limit",
        { Allowed.Count: > 0 } => string.Join(", ", rule.Allowed),
        { Min: { } min, Max: { } max } when min == max => Text(rule.Subject, max),
        { Min: { } min, Max: { } max } => $"{Text(rule.Subject, min)} to {Text(rule.Subject, max)}",
        { Min: { } min } => $"at least {Text(rule.Subject, min)}",
        { Max: { } max } => $"at most {Text(rule.Subject, max)}",
        _ => "no limit",
    };

    private static string Text(MediaRuleSubject subject, double value) => subject switch
    {
        MediaRuleSubject.Bytes when value >= Megabyte => string.Create(CultureInfo.InvariantCulture, $"{value / Megabyte:0.##} MB"),
        MediaRuleSubject.Bytes => string.Create(CultureInfo.InvariantCulture, $"{value:0} bytes"),
        MediaRuleSubject.Duration => string.Create(CultureInfo.InvariantCulture, $"{value:0.##} s"),
        MediaRuleSubject.Ratio => string.Create(CultureInfo.InvariantCulture, $"{value:0.####}:1"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{value:0} px"),
    };

    private static string Lower<T>(T value)
        where T : struct, Enum =>
        value.ToString().ToLowerInvariant();
}
