using System.ComponentModel;

namespace Dash.McpServer.Arguments;

internal sealed record GetNetworkRulesArguments
{
    [Description("One, with every rule.")]
    public string? Network { get; init; }
}
