namespace Dash.McpServer.Results;

internal sealed record ChannelListAnswer : Answer
{
    public required int Total { get; init; }

    public required IReadOnlyList<ChannelView> Channels { get; init; }
}
