using System.ComponentModel;
using Dash.McpServer.Catalog;

namespace Dash.McpServer.Arguments;

internal sealed record ListPinterestBoardsArguments
{
    [Description("Account whose boards are listed: the part of a channel id before the slash."), Example("144")]
    public required string AccountId { get; init; }
}
