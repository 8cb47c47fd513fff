using System.ComponentModel;

namespace Dash.McpServer.Results;

internal sealed record ChannelListAnswer : Answer
{
    [Description("All there are.")]
    public required int Total { get; init; }

    [Description("Channels.")]
    public required IReadOnlyList<ChannelView> Channels { get; init; }
}
