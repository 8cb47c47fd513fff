namespace Dash.Scheduling;

/// <summary>What a scheduling system can do, stated before anybody tries.</summary>
public sealed record ProviderCapabilities
{
    /// <summary>Networks it publishes to.</summary>
    public required IReadOnlyList<Network> Networks { get; init; }

    /// <summary>Modes it offers.</summary>
    public required IReadOnlyList<PublishMode> Modes { get; init; }

    /// <summary>Whether posts can be changed after they were created.</summary>
    public required bool CanEdit { get; init; }

    /// <summary>Whether posts can be deleted.</summary>
    public required bool CanDelete { get; init; }

    /// <summary>Whether every network has a listing of its own, so that several are asked at once and one may fail alone.</summary>
    public required bool ListsPerNetwork { get; init; }

    /// <summary>Whether a post can be found again by the id its creator gave it.</summary>
    public required bool FindsByGroup { get; init; }
}
