using Dash.Scheduling;

namespace Dash.McpServer.Arguments;

/// <summary>A time as a post carries it. Its zone may stand behind it in brackets (RFC 9557), for posts of a call that are in several zones.</summary>
internal static class WrittenTime
{
    /// <param name="text">For example <c>2026-12-01T09:00[Europe/London]</c>; null for no time.</param>
    /// <param name="zone">Zone of the call.</param>
    public static TimeInput? Of(string? text, string? zone)
    {
        if (text is null)
        {
            return null;
        }

        var trimmed = text.TrimEnd();
        var bracket = trimmed.LastIndexOf('[');
        return bracket > 0 && trimmed[^1] == ']'
            ? new TimeInput(trimmed[..bracket], trimmed[(bracket + 1)..^1])
            : new TimeInput(text, zone);
    }

    /// <summary>The zone in which to answer about a post.</summary>
    public static string? ZoneOf(string? text, string? zone) => TimeZones.Find(Of(text, zone)?.Zone)?.Id ?? zone;
}
