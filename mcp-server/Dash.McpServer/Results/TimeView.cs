using System.ComponentModel;
using Dash.Scheduling;

namespace Dash.McpServer.Results;

/// <summary>An instant said in every way that makes a wrong hour visible.</summary>
internal sealed record TimeView
{
    [Description("UTC.")]
    public required string Utc { get; init; }

    [Description("Local time with offset.")]
    public required string Local { get; init; }

    [Description("IANA zone of local.")]
    public required string Zone { get; init; }

    [Description("Weekday of local.")]
    public required string Weekday { get; init; }

    [Description("Distance from now.")]
    public required string Distance { get; init; }

    public static TimeView Of(TimeEcho echo) =>
        new() { Utc = echo.Utc, Local = echo.Local, Zone = echo.Zone, Weekday = echo.Weekday, Distance = echo.Distance };
}
