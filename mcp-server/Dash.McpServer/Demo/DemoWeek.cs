using Dash.Scheduling;
using NodaTime;
using NodaTime.Text;

namespace Dash.McpServer.Demo;

/// <summary>The coming seven days in the zone of the demo, counted from tomorrow.</summary>
internal sealed class DemoWeek(Instant now)
{
    public const string Zone = "America/New_York";

    private readonly LocalDate _today = now.InZone(TimeZones.Get(Zone)).Date;

    public string From => Text(_today.PlusDays(1).AtMidnight());

    public string To => Text(_today.PlusDays(8).AtMidnight());

    /// <summary>The end of the week; by then everything is out.</summary>
    public DateTimeOffset End => _today.PlusDays(8).AtStartOfDayInZone(TimeZones.Get(Zone)).ToDateTimeOffset();

    /// <param name="day">1 for tomorrow to 7.</param>
    /// <param name="hour">Hour of the day.</param>
    /// <param name="minute">Minute of the hour.</param>
    public string At(int day, int hour, int minute = 0) => Text(_today.PlusDays(day).At(new LocalTime(hour, minute)));

    private static string Text(LocalDateTime time) => LocalDateTimePattern.GeneralIso.Format(time);
}
