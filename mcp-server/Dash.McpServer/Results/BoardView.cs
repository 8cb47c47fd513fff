using System.ComponentModel;
using Dash.Scheduling;

namespace Dash.McpServer.Results;

internal sealed record BoardView
{
    [Description("Goes into board.")]
    public required string Id { get; init; }

    public required string Name { get; init; }

    public string? Description { get; init; }

    [Description("Hidden from the public.")]
    public required bool Protected { get; init; }

    public static BoardView Of(PinBoard board) =>
        new() { Id = board.Id, Name = board.Name, Description = string.IsNullOrEmpty(board.Description) ? null : board.Description, Protected = board.IsProtected };
}
