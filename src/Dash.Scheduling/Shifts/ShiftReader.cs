using System.Globalization;
using NodaTime;

namespace Dash.Scheduling;

/// <summary>Reads shifts as people write them.</summary>
internal static class ShiftReader
{
    private const int MostDigits = 4;

    private static readonly string[] Units = ["minute", "hour", "day", "week", "month"];

    public static PostShift Read(string text, string? zone, string field)
    {
        var words = text.Trim().ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var (number, rest) = Number(string.Concat(words));
        var backwards = rest.EndsWith("earlier", StringComparison.Ordinal);
        var unit = rest.Replace("earlier", "", StringComparison.Ordinal).Replace("later", "", StringComparison.Ordinal).TrimEnd('s');
        return number is not { } amount || amount == 0 || !Units.Contains(unit, StringComparer.Ordinal) || (backwards && amount < 0)
            ? throw new SchedulingException(ShiftProblems.Unreadable(text, field))
            : Make(backwards ? -amount : amount, unit, zone);
    }

    private static (int? Value, string After) Number(string text)
    {
        var sign = text is ['+' or '-', ..] ? 1 : 0;
        var digits = text.Skip(sign).TakeWhile(char.IsAsciiDigit).Count();
        return digits is > 0 and <= MostDigits
            ? (int.Parse(text[..(sign + digits)], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture), text[(sign + digits)..])
            : (null, text);
    }

    private static PostShift Make(int amount, string unit, string? zone) => unit switch
    {
        "minute" => PostShift.ByExactly(Duration.FromMinutes(amount)),
        "hour" => PostShift.ByExactly(Duration.FromHours(amount)),
        "day" => PostShift.ByCalendar(Period.FromDays(amount), zone),
        "week" => PostShift.ByCalendar(Period.FromWeeks(amount), zone),
        _ => PostShift.ByCalendar(Period.FromMonths(amount), zone),
    };
}
