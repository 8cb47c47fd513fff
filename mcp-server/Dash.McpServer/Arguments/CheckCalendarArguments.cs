using System.ComponentModel;

namespace Dash.McpServer.Arguments;

internal sealed record CheckCalendarArguments
{
    [Description("Channel ids or networks.")]
    public IReadOnlyList<string>? Channels { get; init; }

    [Description("Default 14.")]
    public int? DaysAhead { get; init; }

    [Description("IANA zone.")]
    public string? TimeZone { get; init; }
}
