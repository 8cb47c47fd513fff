using System.Globalization;

namespace Dash.Sdk.Tests.Soak;

/// <summary>What a soak did and what was left in the service.</summary>
internal sealed record SoakReport
{
    public required int Creates { get; init; }

    /// <summary>Creates that were answered.</summary>
    public required int Answered { get; init; }

    /// <summary>Creates whose answer was lost and whose post was found.</summary>
    public required int FoundAgain { get; init; }

    /// <summary>Creates whose answer was lost and that were found not to have happened; they were sent again.</summary>
    public required int FoundMissing { get; init; }

    /// <summary>Creates that stayed unknown after the last look and were looked for once more.</summary>
    public required int LookedForAgain { get; init; }

    /// <summary>Creates that the service carried out without their answer arriving, by the log of the service.</summary>
    public required int DroppedAfterCommit { get; init; }

    /// <summary>Creates that the service answered 503, by the log of the service.</summary>
    public required int Unavailable { get; init; }

    /// <summary>Creates that the service answered late, by the log of the service.</summary>
    public required int Slow { get; init; }

    /// <summary>Why creates did not happen that no injected refusal kept from happening.</summary>
    public required IReadOnlyList<string> Unexplained { get; init; }

    /// <summary>Faults of all kinds on reads.</summary>
    public required int FaultsOnReads { get; init; }

    /// <summary>Requests that the service refused because there were too many: the limiter of the client is to avoid them.</summary>
    public required int TooMany { get; init; }

    /// <summary>Requests of all kinds, looks and repetitions included.</summary>
    public required int Requests { get; init; }

    /// <summary>The most requests that went out within 60 seconds of virtual time.</summary>
    public required int Busiest { get; init; }

    /// <summary>Posts that should be in the service and are not.</summary>
    public required int Lost { get; init; }

    /// <summary>Posts that are in the service more than once.</summary>
    public required int Duplicated { get; init; }

    /// <summary>How long it took by the virtual clock.</summary>
    public required TimeSpan VirtualTime { get; init; }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"""
        {Creates} creates with {Requests} requests in {VirtualTime:hh\:mm\:ss} of virtual time, at most {Busiest} in a minute
        {Answered} answered, {FoundAgain} found by reading back, {FoundMissing} found not to have happened and sent again, {LookedForAgain} looked for once more
        injected: {DroppedAfterCommit} dropped after commit, {Unavailable} answered 503, {Slow} slow; {FaultsOnReads} on reads; {TooMany} refused as too many
        {Lost} lost, {Duplicated} duplicated
        {string.Join('\n', Unexplained)}
        """);
}
