using Dash.Scheduling;

namespace Dash.McpServer.Results;

internal sealed record ChannelView
{
    public required string Id { get; init; }

    public required string AccountId { get; init; }

    public required string AccountName { get; init; }

    public required string Network { get; init; }

    public static ChannelView Of(Channel channel) => new()
    {
        Id = channel.Id,
        AccountId = channel.AccountId,
        AccountName = channel.AccountName,
        Network = channel.Network.ToWire(),
    };
}
