using System.ComponentModel;

namespace Dash.McpServer.Arguments;

internal sealed record ListPinterestBoardsArguments
{
    [Description("Account whose boards are listed: the part of a channel id before the slash.")]
    public required string AccountId { get; init; }
}
