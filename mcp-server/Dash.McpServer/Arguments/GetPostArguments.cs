using System.ComponentModel;

namespace Dash.McpServer.Arguments;

internal sealed record GetPostArguments
{
    [Description("Post id.")]
    public required string Id { get; init; }

    [Description("IANA zone.")]
    public string? TimeZone { get; init; }
}
