namespace Dash.Scheduling;

/// <summary>One account on one network: what a post is addressed to.</summary>
public sealed record Channel
{
    /// <summary>Address of the channel, for example <c>144/instagram</c>. Stable across calls.</summary>
    public required string Id { get; init; }

    /// <summary>The provider's account that owns the channel (a Dash brand id).</summary>
    public required string AccountId { get; init; }

    /// <summary>Name of that account for people.</summary>
    public required string AccountName { get; init; }

    /// <summary>Network the channel is on.</summary>
    public required Network Network { get; init; }

    /// <summary>System that schedules for this channel, for example <c>dash</c>.</summary>
    public required string Provider { get; init; }
}
