using System.ComponentModel;

namespace Dash.McpServer.Results;

internal sealed record ChannelListAnswer : Answer
{
    [Description("The channels, account by account.")]
    public required IReadOnlyList<ChannelView> Channels { get; init; }
}
