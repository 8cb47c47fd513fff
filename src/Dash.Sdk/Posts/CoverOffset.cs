namespace Dash.Sdk;

/// <summary>Moments of a video in the unit that a network counts in.</summary>
internal static class CoverOffset
{
    public static int Milliseconds(TimeSpan offset) => Count(offset, (long)offset.TotalMilliseconds, "milliseconds");

    // A second of video is thirty different pictures: rounding would show another one than was asked for.
    public static int WholeSeconds(TimeSpan offset) => offset.Ticks % TimeSpan.TicksPerSecond == 0
        ? Count(offset, (long)offset.TotalSeconds, "seconds")
        : throw new ArgumentOutOfRangeException(
            nameof(offset),
            offset,
            $"Facebook counts the moment of the cover in whole seconds. Use TimeSpan.FromSeconds({(long)offset.TotalSeconds}) or TimeSpan.FromSeconds({(long)offset.TotalSeconds + 1}).");

    private static int Count(TimeSpan offset, long count, string unit) => count is >= 0 and <= int.MaxValue && offset >= TimeSpan.Zero
        ? (int)count
        : throw new ArgumentOutOfRangeException(nameof(offset), offset, $"The moment of the cover counts {unit} from the start of the video: give zero or more, at most {int.MaxValue}.");
}
