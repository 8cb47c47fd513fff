using System.ComponentModel;

namespace Dash.McpServer.Arguments;

internal sealed record ListPinterestBoardsArguments
{
    [Description("Account or channel id.")]
    public required string AccountId { get; init; }
}
