using Dash.Sdk.Rules;

namespace Dash.Sdk;

/// <summary>
/// What the networks ask of images and videos, as public pages state it: with source, day, and who says so. Pages change and differ; where they
/// differ the wider limit is taken, so that nothing is refused that may pass. The network has the last word when it publishes.
/// </summary>
/// <remarks>Whether Dash Social converts files for a network is not published; the rules are those of the network for the file it gets.</remarks>
public static class MediaRuleBook
{
    // A picture of 9:16 has a whole number of pixels on each side, and with that not exactly this ratio.
    internal const double RatioTolerance = 0.01;

    private static readonly Lazy<IReadOnlyList<MediaRule>> Read = new(MediaRuleReader.ReadEmbedded);

    /// <summary>All rules, also those of which only the subject is known.</summary>
    public static IReadOnlyList<MediaRule> All => Read.Value;

    /// <summary>The rules for a placement.</summary>
    /// <param name="placement">Where the media is to appear.</param>
    /// <returns>The rules, for images first.</returns>
    public static IReadOnlyList<MediaRule> RulesFor(Placement placement) => [.. All.Where(rule => rule.Placement == placement)];

    /// <summary>Holds the facts of a file against the rules.</summary>
    /// <param name="facts">The file, from <see cref="MediaInspector"/>.</param>
    /// <param name="placements">Where it is to appear.</param>
    /// <returns>Every broken rule, and every rule that could not be checked.</returns>
    /// <example><code>
    /// var check = MediaRuleBook.Check(await MediaInspector.InspectAsync("clip.mp4"), [Placement.InstagramReel, Placement.TikTok]);
    /// </code></example>
    public static MediaCheck Check(MediaFacts facts, IReadOnlyList<Placement> placements)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(placements);
        var (violations, open) = (new List<MediaRuleViolation>(), new List<UncheckedMediaRule>());
        foreach (var rule in placements.Distinct().SelectMany(RulesFor).Where(rule => rule.State != MediaRuleState.Unlimited && rule.AppliesTo(facts)))
        {
            if (MediaMeasure.WhyNot(rule, facts) is { } reason)
            {
                open.Add(new UncheckedMediaRule(rule, reason));
            }
            else if (MediaMeasure.Violation(rule, facts) is { } violation)
            {
                violations.Add(violation);
            }
        }

        return new MediaCheck(facts, violations.AsReadOnly(), open.AsReadOnly());
    }
}
