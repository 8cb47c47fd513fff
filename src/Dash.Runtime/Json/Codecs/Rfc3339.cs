using System.Buffers.Text;
using System.Globalization;

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
            || !TryDigits(text[..4], out var year) || !TryDigits(text[5..7], out var month) || !TryDigits(text[8..10], out var day)
            || !TryDigits(text[11..13], out var hour) || !TryDigits(text[14..16], out var minute) || !TryDigits(text[17..19], out var second)
            || !TryFraction(text[WithoutFraction..], out var fraction, out var length)
            || !TryOffset(text[(WithoutFraction + length)..], out var offset))
        {
            return false;
        }

        if (year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month) || hour > 23 || minute > 59 || second > 60)
        {
            return false;
        }

        // A leap second is the first moment of the next minute: .NET has no 61st.
        var ticks = new DateTime(year, month, day, hour, minute, 0).Ticks + (second * TimeSpan.TicksPerSecond) + fraction;
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
        value.DateTime.TryFormat(destination, out var length, "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture);
        if (value.Offset == TimeSpan.Zero)
        {
            destination[length] = (byte)'Z';
            return length + 1;
        }

        destination[length++] = (byte)(value.Offset < TimeSpan.Zero ? '-' : '+');
        value.Offset.Duration().TryFormat(destination[length..], out var written, "hh':'mm", CultureInfo.InvariantCulture);
        return length + written;
    }

    private static bool HasSeparators(ReadOnlySpan<byte> text) =>
        text[4] == '-' && text[7] == '-' && text[10] is (byte)'T' or (byte)'t' or (byte)' ' && text[13] == ':' && text[16] == ':';

    private static bool TryDigits(ReadOnlySpan<byte> text, out int value) =>
        Utf8Parser.TryParse(text, out value, out var consumed) && consumed == text.Length && text[0] is >= (byte)'0' and <= (byte)'9';

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

        var minutes = 0;
        if (!TryDigits(text[1..3], out var hours) || (text.Length > 3 && !TryDigits(text[^2..], out minutes)) || minutes > 59)
        {
            return false;
        }

        var total = ((hours * 60) + minutes) * (text[0] == '-' ? -1 : 1);
        offset = TimeSpan.FromMinutes(total);
        return Math.Abs(total) <= WidestOffsetInMinutes;
    }
}
