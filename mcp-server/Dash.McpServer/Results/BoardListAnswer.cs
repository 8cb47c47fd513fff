namespace Dash.McpServer.Results;

internal sealed record BoardListAnswer : Answer
{
    public required string AccountId { get; init; }

    public required IReadOnlyList<BoardView> Boards { get; init; }
}
