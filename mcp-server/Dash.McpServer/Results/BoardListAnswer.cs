using System.ComponentModel;

namespace Dash.McpServer.Results;

internal sealed record BoardListAnswer : Answer
{
    [Description("Account the boards belong to.")]
    public required string AccountId { get; init; }

    [Description("The boards.")]
    public required IReadOnlyList<BoardView> Boards { get; init; }
}
