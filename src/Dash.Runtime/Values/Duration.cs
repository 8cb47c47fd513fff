using System.Globalization;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using Dash.Runtime.Json;

namespace Dash.Runtime;

/// <summary>
/// A span of time as ISO 8601 writes it (<c>P1M</c>, <c>PT90S</c>). Months stand apart because their length depends on where they start;
/// a <see cref="TimeSpan"/> cannot hold them.
/// </summary>
[JsonConverter(typeof(CodecJsonConverter<Duration, DurationCodec>))]
public readonly partial record struct Duration
{
    private const int MonthsPerYear = 12;
    private const int FractionDigits = 7;

    /// <summary>A span of calendar months and exact time.</summary>
    /// <param name="months">Calendar months; a year is twelve.</param>
    /// <param name="time">Weeks, days and less, a day being 24 hours.</param>
    /// <exception cref="ArgumentException">One is negative and the other positive: ISO 8601 has one sign for both.</exception>
    public Duration(int months, TimeSpan time)
    {
        if ((months < 0 && time > TimeSpan.Zero) || (months > 0 && time < TimeSpan.Zero))
        {
            throw new ArgumentException("The months and the time of a duration point the same way; give both one sign.", nameof(time));
        }

        Months = months;
        Time = time;
    }

    /// <summary>Calendar months, years included as twelve each.</summary>
    public int Months { get; }

    /// <summary>What is exact: weeks, days (24 hours each), hours, minutes, seconds.</summary>
    public TimeSpan Time { get; }

    /// <summary>Exact time needs no wrapping.</summary>
    /// <param name="time">The time.</param>
    public static implicit operator Duration(TimeSpan time) => new(0, time);

    /// <summary>Reads the ISO 8601 form. Fractions are allowed on seconds and count to 100 nanoseconds; further digits are cut.</summary>
    /// <param name="text">For example <c>P1Y2M3DT4H5M6.5S</c>, <c>P2W</c> or <c>-PT30M</c>.</param>
    /// <param name="value">The duration, or the empty one when the text is none.</param>
    /// <returns>False when the text is no duration or too long for one.</returns>
    public static bool TryParse(string text, out Duration value)
    {
        value = default;
        var match = Form().Match(text);
        if (!match.Success)
        {
            return false;
        }

        var sign = match.Groups["sign"].Success ? -1 : 1;
        var months = sign * ((Count(match, "years") * MonthsPerYear) + Count(match, "months"));
        var ticks = sign * Ticks(match);
        if (months < int.MinValue || months > int.MaxValue || ticks < long.MinValue || ticks > long.MaxValue)
        {
            return false;
        }

        value = new Duration((int)months, new TimeSpan((long)ticks));
        return true;
    }

    /// <summary>The ISO 8601 form, shortest first: no unit that is zero.</summary>
    /// <returns>What stands on the wire; <c>PT0S</c> for the empty duration.</returns>
    public override string ToString()
    {
        var months = Int128.Abs(Months);
        var ticks = Int128.Abs(Time.Ticks);
        var days = Part(ticks / TimeSpan.TicksPerDay, "D");
        var time = Part(ticks / TimeSpan.TicksPerHour % 24, "H") + Part(ticks / TimeSpan.TicksPerMinute % 60, "M") + Seconds(ticks % TimeSpan.TicksPerMinute);
        var text = Part(months / MonthsPerYear, "Y") + Part(months % MonthsPerYear, "M") + days + (time.Length == 0 ? "" : "T" + time);
        return (Months < 0 || Time < TimeSpan.Zero ? "-P" : "P") + (text.Length == 0 ? "T0S" : text);
    }

    private static Int128 Ticks(Match match) =>
        (((Count(match, "weeks") * 7) + Count(match, "days")) * TimeSpan.TicksPerDay)
        + (Count(match, "hours") * TimeSpan.TicksPerHour)
        + (Count(match, "minutes") * TimeSpan.TicksPerMinute)
        + (Count(match, "seconds") * TimeSpan.TicksPerSecond)
        + (match.Groups["fraction"] is { Success: true } fraction
            ? long.Parse(fraction.Value.PadRight(FractionDigits, '0'), NumberStyles.None, CultureInfo.InvariantCulture)
            : 0);

    private static Int128 Count(Match match, string unit) => match.Groups[unit] is { Success: true } group
        ? long.Parse(group.Value, NumberStyles.None, CultureInfo.InvariantCulture)
        : 0;

    private static string Part(Int128 count, string unit) => count == 0 ? "" : count.ToString(CultureInfo.InvariantCulture) + unit;

    private static string Seconds(Int128 ticks) =>
        ticks == 0 ? "" : ((decimal)ticks / TimeSpan.TicksPerSecond).ToString("0.#######", CultureInfo.InvariantCulture) + "S";

    [GeneratedRegex(
        @"\A(?<sign>-)?P(?=[0-9T])((?<years>[0-9]{1,18})Y)?((?<months>[0-9]{1,18})M)?((?<weeks>[0-9]{1,18})W)?((?<days>[0-9]{1,18})D)?"
        + @"(T(?=[0-9])((?<hours>[0-9]{1,18})H)?((?<minutes>[0-9]{1,18})M)?((?<seconds>[0-9]{1,18})([.,](?<fraction>[0-9]{1,7})[0-9]*)?S)?)?\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Form();
}
