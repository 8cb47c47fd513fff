namespace Dash.Scheduling;

/// <summary>How many of something a text may hold.</summary>
public sealed record CountLimit
{
    /// <summary>Most of them.</summary>
    public required int Max { get; init; }

    /// <summary>Key of the source, see <see cref="NetworkRuleBook.Sources"/>.</summary>
    public required string Source { get; init; }

    /// <summary>Number above which sources differ, which is worth a warning; null where they agree.</summary>
    public int? DisputedAbove { get; init; }

    /// <summary>What else there is to know.</summary>
    public string? Note { get; init; }
}
