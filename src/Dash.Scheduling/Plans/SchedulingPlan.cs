using NodaTime;

namespace Dash.Scheduling;

/// <summary>A batch that was checked and not sent.</summary>
public sealed record SchedulingPlan
{
    /// <summary>
    /// Id by which exactly this batch is sent, once, until <see cref="ExpiresAt"/>. Null when there is no ledger to keep it, or no post is valid.
    /// </summary>
    public string? PlanId { get; init; }

    /// <summary>From when on the plan is refused; null without a plan id.</summary>
    public Instant? ExpiresAt { get; init; }

    /// <summary>One entry per draft, in order.</summary>
    public required IReadOnlyList<PlannedPost> Posts { get; init; }

    /// <summary>Whether every post may be sent.</summary>
    public bool IsValid => Posts.All(post => post.IsValid);
}
