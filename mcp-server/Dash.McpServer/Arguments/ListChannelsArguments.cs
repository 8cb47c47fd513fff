using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace Dash.McpServer.Arguments;

internal sealed record ListChannelsArguments
{
    [Description("Only this network.")]
    [AllowedValues("instagram", "facebook", "tiktok", "youtube", "x", "threads", "linkedin", "snapchat", "pinterest", "bluesky")]
    public string? Network { get; init; }
}
