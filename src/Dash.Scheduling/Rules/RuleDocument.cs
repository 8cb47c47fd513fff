namespace Dash.Scheduling;

/// <summary>The rules file as it is written.</summary>
internal sealed record RuleDocument
{
    public required string Provider { get; init; }

    public required DateOnly VerifiedOn { get; init; }

    public required string VerifiedHow { get; init; }

    /// <summary>In which units the limits of files are.</summary>
    public string FileUnits { get; init; } = "";

    public required IReadOnlyDictionary<string, RuleSource> Sources { get; init; }

    public required IReadOnlyDictionary<string, NetworkRules> Networks { get; init; }
}
