using Dash.McpServer.Arguments;
using Dash.McpServer.Catalog;
using Dash.McpServer.Hosting;
using Dash.McpServer.Results;
using Dash.Scheduling;

namespace Dash.McpServer.Tools;

internal sealed class ListPinterestBoardsTool(SchedulingService scheduling, ServerContext context)
    : DashTool<ListPinterestBoardsArguments, BoardListAnswer>
{
    protected override ToolDefinition Definition { get; } = new()
    {
        Name = "list_pinterest_boards",
        Title = "List Pinterest boards",
        Description = """
            Lists the Pinterest boards of an account: name and id. Use before schedule_posts, for a pin: its board goes into board. Not for existing
            pins: use list_posts. Changes nothing.
            """.ReplaceLineEndings(" "),
        Hints = new() { ReadOnly = true, Destructive = false, Idempotent = true, OpenWorld = true },
    };

    protected override async Task<ToolAnswer<BoardListAnswer>> RunAsync(ListPinterestBoardsArguments arguments, CancellationToken cancellationToken)
    {
        var account = AccountId.Of(arguments.AccountId);
        var boards = await AccountId.PointingAsync(scheduling.ListBoardsAsync(account, cancellationToken));
        var answer = new BoardListAnswer { Environment = context.Environment, AccountId = account, Boards = [.. boards.Select(BoardView.Of)] };
        var lines = answer.Boards.Select(board => $"{board.Id}: {board.Name}{(board.Protected ? " (protected)" : "")}");
        return new ToolAnswer<BoardListAnswer>(answer, context.Mark($"{answer.Boards.Count} boards of account {account}.\n{string.Join("\n", lines)}".TrimEnd()));
    }
}
