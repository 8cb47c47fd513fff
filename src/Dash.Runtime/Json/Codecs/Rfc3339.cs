namespace Dash.Runtime.Json;

/// <summary>Date-times of RFC 3339 as UTF-8, without allocation.</summary>
internal static class Rfc3339
{
    // A date-time of 35 characters, its quotes, and room for fractions longer than .NET keeps.
    internal const int LongestText = 64;

    private const int WithoutFraction = 19;
    private const int FractionDigits = 7;
    private const int WidestOffsetInMinutes = 14 * 60;

    internal static bool TryParse(ReadOnlySpan<byte> text, out DateTimeOffset value)
    {
        value = default;
        if (text.Length < WithoutFraction || !HasSeparators(text)
            || !TryDay(text, out var day) || !TryTimeOfDay(text, out var time)
            || !TryFraction(text[WithoutFraction..], out var fraction, out var length)
            || !TryOffset(text[(WithoutFraction + length)..], out var offset))
        {
            return false;
        }

        var ticks = day + time + fraction;
        var utc = ticks - offset.Ticks;
        if (utc < 0 || utc > DateTime.MaxValue.Ticks || ticks > DateTime.MaxValue.Ticks)
        {
            return false;
        }

        value = new DateTimeOffset(ticks, offset);
        return true;
    }

    /// <summary>Writes the shortest form and returns its length.</summary>
    internal static int Format(DateTimeOffset value, Span<byte> destination)
    {
        var clock = value.DateTime;
        var (year, month, day) = clock;
        Write2(destination, 0, year / 100);
        Write2(destination, 2, year % 100);
        Write2(destination, 5, month);
        Write2(destination, 8, day);
        Write2(destination, 11, clock.Hour);
        Write2(destination, 14, clock.Minute);
        Write2(destination, 17, clock.Second);
        (destination[4], destination[7], destination[10], destination[13], destination[16]) = ((byte)'-', (byte)'-', (byte)'T', (byte)':', (byte)':');
        var length = WriteFraction(destination, clock.Ticks % TimeSpan.TicksPerSecond);
        var offset = (int)value.Offset.TotalMinutes;
        if (offset == 0)
        {
            destination[length] = (byte)'Z';
            return length + 1;
        }

        destination[length] = (byte)(offset < 0 ? '-' : '+');
        Write2(destination, length + 1, Math.Abs(offset) / 60);
        destination[length + 3] = (byte)':';
        Write2(destination, length + 4, Math.Abs(offset) % 60);
        return length + 6;
    }

    private static void Write2(Span<byte> destination, int at, int value)
    {
        var tens = (value * 103) >> 10;
        destination[at] = (byte)('0' + tens);
        destination[at + 1] = (byte)('0' + value - (tens * 10));
    }

    private static int WriteFraction(Span<byte> destination, long fraction)
    {
        if (fraction == 0)
        {
            return WithoutFraction;
        }

        destination[WithoutFraction] = (byte)'.';
        var rest = (int)fraction;
        var last = 0;
        for (var place = FractionDigits; place > 0; place--)
        {
            var digit = rest % 10;
            last = last == 0 && digit != 0 ? place : last;
            destination[WithoutFraction + place] = (byte)('0' + digit);
            rest /= 10;
        }

        return WithoutFraction + 1 + last;
    }

    private static bool HasSeparators(ReadOnlySpan<byte> text) =>
        text[4] == '-' && text[7] == '-' && text[10] is (byte)'T' or (byte)'t' or (byte)' ' && text[13] == ':' && text[16] == ':';

    // The number of two digits, negative when they are none: one comparison then refuses both what is no number and what is too large.
    private static int Two(ReadOnlySpan<byte> text, int at)
    {
        var (tens, units) = ((uint)text[at] - '0', (uint)text[at + 1] - '0');
        return tens <= 9 && units <= 9 ? (int)((tens * 10) + units) : -1;
    }

    private static bool TryDay(ReadOnlySpan<byte> text, out long ticks)
    {
        var (century, ofCentury, month, day) = (Two(text, 0), Two(text, 2), Two(text, 5), Two(text, 8));
        var year = (century * 100) + ofCentury;
        var isDay = (century | ofCentury) >= 0 && year > 0 && month is >= 1 and <= 12 && day >= 1 && (day <= 28 || day <= DateTime.DaysInMonth(year, month));
        ticks = isDay ? new DateTime(year, month, day).Ticks : 0;
        return isDay;
    }

    // A leap second is the first moment of the next minute: .NET has no 61st.
    private static bool TryTimeOfDay(ReadOnlySpan<byte> text, out long ticks)
    {
        var (hour, minute, second) = (Two(text, 11), Two(text, 14), Two(text, 17));
        ticks = ((((hour * 60L) + minute) * 60) + second) * TimeSpan.TicksPerSecond;
        return (uint)hour <= 23 && (uint)minute <= 59 && (uint)second <= 60;
    }

    private static bool TryFraction(ReadOnlySpan<byte> text, out long ticks, out int length)
    {
        (ticks, length) = (0, 0);
        if (text.IsEmpty || text[0] != '.')
        {
            return true;
        }

        var digits = text[1..].IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        digits = digits < 0 ? text.Length - 1 : digits;
        for (var place = 0; place < FractionDigits; place++)
        {
            ticks = (ticks * 10) + (place < digits ? text[1 + place] - '0' : 0);
        }

        length = digits + 1;
        return digits > 0;
    }

    private static bool TryOffset(ReadOnlySpan<byte> text, out TimeSpan offset)
    {
        offset = default;
        if (text.IsEmpty || (text.Length == 1 && text[0] is (byte)'Z' or (byte)'z'))
        {
            return true;
        }

        var withColon = text.Length == 6 && text[3] == ':';
        if (text[0] is not ((byte)'+' or (byte)'-') || !(withColon || text.Length is 5 or 3))
        {
            return false;
        }

        var (hours, minutes) = (Two(text, 1), text.Length > 3 ? Two(text, text.Length - 2) : 0);
        if (hours < 0 || (uint)minutes > 59)
        {
            return false;
        }

        var total = ((hours * 60) + minutes) * (text[0] == '-' ? -1 : 1);
        offset = new TimeSpan(total * TimeSpan.TicksPerMinute);
        return Math.Abs(total) <= WidestOffsetInMinutes;
    }
}
