namespace Dash.McpServer.Results;

/// <summary>A time in one line: weekday, local, zone, UTC, distance.</summary>
internal static class TimeText
{
    public static string Of(TimeView time) => $"{Present(time)}, {time.Distance}";

    /// <summary>The same without the distance.</summary>
    public static string Present(TimeView time)
    {
        var local = $"{time.Weekday} {Minutes(time.Local)}";
        var utc = $"{Minutes(time.Utc)} UTC";
        return time.Zone is "UTC" or "Etc/UTC"
            ? $"{local} UTC"
            : $"{local} {time.Zone} ({utc})";
    }

    /// <summary>Weekday and local time alone.</summary>
    public static string Short(TimeView time) => $"{time.Weekday[..3]} {Minutes(time.Local)}";

    private static string Minutes(string iso) => iso[..16].Replace('T', ' ');
}
