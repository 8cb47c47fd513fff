using NodaTime;

namespace Dash.Scheduling;

/// <summary>How long the ledger remembers and how careful it is.</summary>
public sealed record LedgerSettings
{
    /// <summary>
    /// How long a post without a time (published now, or a draft) is recognised by its content alone. After that the same content makes a
    /// new post. A key of the caller's own is recognised as long as the ledger keeps it.
    /// </summary>
    public Duration UntimedWindow { get; init; } = Duration.FromHours(12);

    /// <summary>The longest that a provider may go on sending one post, attempts included; no less than the provider's time limit.</summary>
    public Duration LongestWrite { get; init; } = Duration.FromSeconds(60);

    /// <summary>
    /// How long a post that has left may take to appear. When its process ended, or its answer was lost, not finding it is believed only
    /// after this wait.
    /// </summary>
    public Duration SettleTime { get; init; } = Duration.FromSeconds(10);

    /// <summary>How long a plan may be used.</summary>
    public Duration PlanLifetime { get; init; } = Duration.FromMinutes(30);

    /// <summary>How long a line is kept after it was last touched, or after its post was due if that is later.</summary>
    public Duration Keep { get; init; } = Duration.FromDays(90);
}
