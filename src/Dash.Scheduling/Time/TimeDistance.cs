using NodaTime;

namespace Dash.Scheduling;

/// <summary>Says how far away a time is, in the two largest units.</summary>
public static class TimeDistance
{
    /// <summary>Describes what lies between now and a time: <c>in 3 d 4 h</c>, <c>in 20 min</c>, <c>now</c>, <c>2 h 5 min ago</c>.</summary>
    public static string Describe(Duration fromNow)
    {
        var minutes = (long)Math.Round(Math.Abs(fromNow.TotalMinutes), MidpointRounding.AwayFromZero);
        if (minutes == 0)
        {
            return "now";
        }

        var text = Amount(minutes);
        return fromNow > Duration.Zero ? $"in {text}" : $"{text} ago";
    }

    private static string Amount(long minutes)
    {
        var (days, hours, rest) = (minutes / 1440, minutes / 60 % 24, minutes % 60);
        return (days, hours, rest) switch
        {
            ( > 0, > 0, _) => $"{days} d {hours} h",
            ( > 0, _, _) => $"{days} d",
            (_, > 0, > 0) => $"{hours} h {rest} min",
            (_, > 0, _) => $"{hours} h",
            _ => $"{rest} min",
        };
    }
}
