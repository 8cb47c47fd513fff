namespace Dash.Generator.Emitting;

/// <summary>Where a checked value comes from and where its findings go.</summary>
internal sealed class CheckSite
{
    /// <summary>The expression that gives the value.</summary>
    public required string Access { get; init; }

    /// <summary>What makes the names of local variables unique.</summary>
    public required string Suffix { get; init; }

    /// <summary>The statement that places the findings.</summary>
    public required string Place { get; init; }

    /// <summary>The value cannot be null.</summary>
    public required bool IsAlwaysThere { get; init; }

    /// <summary>A null is a finding.</summary>
    public required bool IsDemanded { get; init; }
}
