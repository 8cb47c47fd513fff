using System.ComponentModel;
using Dash.Scheduling;

namespace Dash.McpServer.Results;

internal sealed record ChannelView
{
    [Description("Channel id for schedule_posts.")]
    public required string Id { get; init; }

    [Description("Account (brand) id.")]
    public required string AccountId { get; init; }

    [Description("Account name.")]
    public required string AccountName { get; init; }

    [Description("Network.")]
    public required string Network { get; init; }

    public static ChannelView Of(Channel channel) => new()
    {
        Id = channel.Id,
        AccountId = channel.AccountId,
        AccountName = channel.AccountName,
        Network = channel.Network.ToWire(),
    };
}
