namespace Dash.Scheduling;

/// <summary>How long a text may be.</summary>
public sealed record TextLimit
{
    /// <summary>Whether a limit is known.</summary>
    public required LimitState State { get; init; }

    /// <summary>Key of the source, see <see cref="NetworkRuleBook.Sources"/>; where the limit is unknown, of the document that does not say it.</summary>
    public required string Source { get; init; }

    /// <summary>Longest length in <see cref="Unit"/>; null when unknown.</summary>
    public int? Max { get; init; }

    /// <summary>Longest length for accounts with the network's paid tier; null when there is none.</summary>
    public int? PremiumMax { get; init; }

    /// <summary>Length above which sources differ, which is worth a warning; null where they agree.</summary>
    public int? DisputedAbove { get; init; }

    /// <summary>What is counted; null when unknown.</summary>
    public TextUnit? Unit { get; init; }

    /// <summary>False when the source says a number of characters and not what a character is: code points are counted, and where that matters there is a warning.</summary>
    public bool UnitStated { get; init; } = true;

    /// <summary>Most bytes in UTF-8, where that is limited as well.</summary>
    public int? MaxBytes { get; init; }

    /// <summary>Characters that the text may not hold.</summary>
    public string? Forbidden { get; init; }

    /// <summary>How far the count can be trusted.</summary>
    public string? Note { get; init; }
}
