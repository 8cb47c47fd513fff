using System.ComponentModel;

namespace Dash.McpServer.Arguments;

internal sealed record ListChannelsArguments
{
    [Description("Only this one.")]
    public string? Network { get; init; }
}
