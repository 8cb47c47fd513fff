namespace Dash.Scheduling;

/// <summary>How long a text may be.</summary>
public sealed record TextLimit
{
    /// <summary>Whether a limit is known.</summary>
    public required LimitState State { get; init; }

    /// <summary>Longest length in <see cref="Unit"/>; null when unknown.</summary>
    public int? Max { get; init; }

    /// <summary>Longest length for accounts with the network's paid tier; null when there is none.</summary>
    public int? PremiumMax { get; init; }

    /// <summary>What is counted: <c>code_points</c>.</summary>
    public string? Unit { get; init; }

    /// <summary>How far the count can be trusted.</summary>
    public string? Note { get; init; }
}
