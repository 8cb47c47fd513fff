namespace Dash.Sdk;

/// <summary>What a network asks of a file, with the page that says so and the day it was read.</summary>
public sealed record MediaRule
{
    /// <summary>Where the media is to appear.</summary>
    public required Placement Placement { get; init; }

    /// <summary>The kind of media it is about; null for both.</summary>
    public MediaType? Kind { get; init; }

    /// <summary>What it is about, and with that the unit of its limits.</summary>
    public required MediaRuleSubject Subject { get; init; }

    /// <summary>Whether there is a limit.</summary>
    public MediaRuleState State { get; init; }

    /// <summary>The MIME types that it is about; empty for all.</summary>
    public IReadOnlyList<string> Formats { get; init; } = [];

    /// <summary>What is taken, for rules about kind (<c>image</c>, <c>video</c>) and format (MIME types).</summary>
    public IReadOnlyList<string> Allowed { get; init; } = [];

    /// <summary>The least that is taken; null for no such limit.</summary>
    public double? Min { get; init; }

    /// <summary>The most that is taken; null for no such limit.</summary>
    public double? Max { get; init; }

    /// <summary>What else there is to know; null for nothing.</summary>
    public string? Note { get; init; }

    /// <summary>The page that states it, or where it was looked for.</summary>
    public required Uri Source { get; init; }

    /// <summary>Who states it.</summary>
    public required MediaRuleAuthority StatedBy { get; init; }

    /// <summary>The day the page was read.</summary>
    public required DateOnly VerifiedOn { get; init; }

    internal bool AppliesTo(MediaFacts facts) =>
        (Kind is null || Kind == facts.Kind) && (Formats.Count == 0 || Formats.Contains(facts.ContentType, StringComparer.Ordinal));
}
