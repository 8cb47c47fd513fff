namespace Dash.Scheduling;

/// <summary>The channels of one or several systems.</summary>
/// <param name="Channels">The channels that could be read.</param>
public sealed record ChannelListing(IReadOnlyList<Channel> Channels)
{
    /// <summary>The systems whose channels are missing.</summary>
    public IReadOnlyList<UnreadSystem> Unread { get; init; } = [];
}
