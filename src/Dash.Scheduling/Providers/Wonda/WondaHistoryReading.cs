using NodaTime;

namespace Dash.Scheduling;

/// <summary>What a history gave.</summary>
/// <param name="Entries">Entries of the account that was asked for, and those that do not tell whose they are.</param>
internal sealed record WondaHistoryReading(IReadOnlyList<WondaEntry> Entries)
{
    /// <summary>As many as a page has when nobody asks for a number. A page that is shorter is all there is.</summary>
    public const int CertainlyWhole = 10;

    /// <summary>How many entries the one page held that can be asked for; null where pages follow each other to the end.</summary>
    public int? PageLength { get; init; }

    /// <summary>Time of the oldest entry of that page; null when the page is in no order or tells no times.</summary>
    public Instant? ReachesBackTo { get; init; }

    /// <summary>Whether nothing since an instant is missing.</summary>
    /// <param name="since">The instant; null for the beginning.</param>
    /// <param name="whole">The length from which on a page may have been cut.</param>
    public bool HoldsAllSince(Instant? since, int whole) => PageLength is null || PageLength < whole || (since is { } start && ReachesBackTo < start);
}
