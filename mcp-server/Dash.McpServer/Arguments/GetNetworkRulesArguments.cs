using System.ComponentModel;

namespace Dash.McpServer.Arguments;

internal sealed record GetNetworkRulesArguments
{
    [Description("One, or a channel id for its system's rules.")]
    public string? Network { get; init; }
}
