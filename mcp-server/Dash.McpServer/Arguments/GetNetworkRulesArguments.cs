using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace Dash.McpServer.Arguments;

internal sealed record GetNetworkRulesArguments
{
    [Description("The network; all ten when left out.")]
    [AllowedValues("instagram", "facebook", "tiktok", "youtube", "x", "threads", "linkedin", "snapchat", "pinterest", "bluesky")]
    public string? Network { get; init; }
}
