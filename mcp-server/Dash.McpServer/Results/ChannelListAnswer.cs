namespace Dash.McpServer.Results;

internal sealed record ChannelListAnswer : Answer
{
    public required int Total { get; init; }

    public required IReadOnlyList<ChannelView> Channels { get; init; }

    /// <summary>The systems whose channels are missing; null: none.</summary>
    public IReadOnlyList<string>? Problems { get; init; }
}
