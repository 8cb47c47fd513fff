using Dash.Scheduling;

namespace Dash.McpServer.Arguments;

/// <summary>The zone that a call names for all its times.</summary>
internal static class CallZone
{
    /// <summary>Looks the zone up before anything else happens, so that a mistyped one stops the whole call.</summary>
    /// <exception cref="SchedulingException"><c>unknown_time_zone</c>, with the nearest id.</exception>
    public static string? Checked(string? zone) => zone is null ? null : TimeZones.Get(zone).Id;
}
