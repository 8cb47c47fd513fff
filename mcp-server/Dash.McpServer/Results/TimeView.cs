using Dash.Scheduling;

namespace Dash.McpServer.Results;

/// <summary>An instant said in every way that makes a wrong hour visible; answers spread it over three fields.</summary>
/// <param name="Local">Local time with offset; may be given back as it is.</param>
/// <param name="Utc">The same in UTC.</param>
/// <param name="Zone">IANA zone of the local time.</param>
/// <param name="Weekday">Weekday of the local time.</param>
/// <param name="Distance">How far from now.</param>
internal sealed record TimeView(string Local, string Utc, string Zone, string Weekday, string Distance)
{
    /// <summary>What the two times do not say.</summary>
    public string When => $"{Weekday}, {Zone}, {Distance}";

    public static TimeView Of(TimeEcho echo) => new(echo.Local, echo.Utc, echo.Zone, echo.Weekday, echo.Distance);
}
