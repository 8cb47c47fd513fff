namespace Dash.Scheduling;

/// <summary>How the service goes about its work.</summary>
public sealed record SchedulingSettings
{
    /// <summary>How written times are read, and how far in the past a time may lie.</summary>
    public TimeSettings Time { get; init; } = new();

    /// <summary>What the rules cannot know about the accounts.</summary>
    public RuleSettings Rules { get; init; } = new();

    /// <summary>Most reads under way at once. Writes go out one after the other.</summary>
    public int MaxConcurrency { get; init; } = 4;

    /// <summary>
    /// Waits before each attempt to read back a write whose answer was lost; the number of entries is the number of attempts. A post that is
    /// there is seen at the first; that one is not there is believed only after the last, so together they should outlast a slow write.
    /// </summary>
    public IReadOnlyList<TimeSpan> ReadBackDelays { get; init; } = [TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(8), TimeSpan.FromSeconds(30)];

    /// <summary>Time in which <see cref="ReadBackDelays"/> pass.</summary>
    public TimeProvider Timer { get; init; } = TimeProvider.System;

    /// <summary>
    /// Where creates are journalled before they are sent, so that no request and no restart makes a post twice. Null: nothing is
    /// journalled, and a repeated request makes its posts again. Belongs to the caller, who closes it.
    /// </summary>
    public ILedger? Ledger { get; init; }

    /// <summary>How long the ledger remembers and how careful it is.</summary>
    public LedgerSettings Journal { get; init; } = new();

    /// <summary>
    /// When a post is worth a warning for what its channel has around it: the same text again, another post close by, a full day. Costs one
    /// listing for each channel of a batch. Null: nobody looks.
    /// </summary>
    public CalendarSettings? Calendar { get; init; }

    /// <summary>Decides about every batch after its checks and before its first write. Null: what passes the checks is written.</summary>
    public IWriteGate? Gate { get; init; }

    /// <summary>Is told of each item of a batch as it is written. Null: nobody waits.</summary>
    public IWriteObserver? Observer { get; init; }
}
