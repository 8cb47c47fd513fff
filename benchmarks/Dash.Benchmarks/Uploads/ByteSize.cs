using System.Globalization;

namespace Dash.Benchmarks.Uploads;

/// <summary>Sizes as people write them: <c>1GB</c>, <c>64MB</c>, or a number of bytes. Powers of 1024.</summary>
internal static class ByteSize
{
    public static long? Parse(string text) => text.ToUpperInvariant() switch
    {
        [.. var number, 'G', 'B'] => Times(number, 1L << 30),
        [.. var number, 'M', 'B'] => Times(number, 1L << 20),
        var number => Times(number, 1),
    };

    public static string InMegabytes(long bytes) => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1048576.0:F1} MB");

    private static long? Times(string number, long unit) =>
        long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0 ? count * unit : null;
}
