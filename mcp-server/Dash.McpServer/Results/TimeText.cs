namespace Dash.McpServer.Results;

/// <summary>A time in one line: local, UTC, weekday, zone, distance.</summary>
internal static class TimeText
{
    public static string Of(PostView post) => post is { At: { } at, Utc: { } utc, When: { } when }
        ? $"{Minutes(at)}, {when} ({Minutes(utc)} UTC)"
        : "without a time";

    /// <summary>The present, without a distance.</summary>
    public static string Present(TimeView time) => $"{time.Weekday} {Minutes(time.Local)} {time.Zone} ({Minutes(time.Utc)} UTC)";

    /// <summary>A time where it was written: weekday, local time, offset, zone, distance.</summary>
    public static string WithOffset(TimeView time) => $"{time.Weekday} {Minutes(time.Local)} {time.Local[^6..]}{(time.Zone.StartsWith("UTC", StringComparison.Ordinal) ? "" : $" {time.Zone}")}, {time.Distance}";

    /// <summary>Local time to the minute.</summary>
    public static string Minutes(string iso) => iso[..16].Replace('T', ' ');
}
