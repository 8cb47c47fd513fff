using Dash.Runtime;
using FsCheck;
using FsCheck.Fluent;

namespace Dash.Generator.Tests.Properties;

/// <summary>Values of the C# types that scalars become, extremes and <c>default</c> among them.</summary>
internal static class ScalarGen
{
    private static readonly Gen<long> Bits = Gen.Choose(int.MinValue, int.MaxValue).Two().Select(static halves => ((long)halves.Item1 << 32) | (uint)halves.Item2);

    private static readonly Dictionary<Type, Gen<object?>> ByType = new()
    {
        [typeof(bool)] = Gen.Elements<object?>(false, true),
        [typeof(int)] = Or(Bits.Select(static bits => (int)bits), 0, -1, int.MinValue, int.MaxValue),
        [typeof(long)] = Or(Bits, 0L, -1L, long.MinValue, long.MaxValue, 1L << 53),
        [typeof(ulong)] = Or(Bits.Select(static bits => (ulong)bits), 0UL, ulong.MaxValue),
        [typeof(float)] = Or(Bits.Select(static bits => BitConverter.Int32BitsToSingle((int)bits)).Where(float.IsFinite), 0f, -0f, float.Epsilon, float.MinValue, float.MaxValue, 0.1f),
        [typeof(double)] = Or(Bits.Select(BitConverter.Int64BitsToDouble).Where(double.IsFinite), 0d, -0d, double.Epsilon, double.MinValue, double.MaxValue, 0.1d, 1e21),
        [typeof(decimal)] = Or(Decimals(), 0m, 1.00m, decimal.MinValue, decimal.MaxValue, 0.0000000000000000000000000001m),
        [typeof(string)] = TextGen.Any.Select(static text => (object?)text),
        [typeof(DateTimeOffset)] = Or(Instants(), default(DateTimeOffset), DateTimeOffset.MinValue, DateTimeOffset.MaxValue, DateTimeOffset.UnixEpoch),
        [typeof(DateOnly)] = Or(Gen.Choose(0, DateOnly.MaxValue.DayNumber).Select(DateOnly.FromDayNumber), default(DateOnly), DateOnly.MaxValue),
        [typeof(TimeOnly)] = Or(Bits.Select(static bits => new TimeOnly((long)((ulong)bits % TimeSpan.TicksPerDay))), default(TimeOnly), TimeOnly.MaxValue, new TimeOnly(10, 30)),
        [typeof(Guid)] = Or(Bits.Two().Select(static halves => new Guid([.. BitConverter.GetBytes(halves.Item1), .. BitConverter.GetBytes(halves.Item2)])), default(Guid), Guid.AllBitsSet),
        [typeof(Uri)] = Or(TextGen.Any.Where(static text => Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out _)).Select(static text => new Uri(text, UriKind.RelativeOrAbsolute)), Addresses()),
        [typeof(byte[])] = Or(Gen.Choose(0, 255).ListOf().Select(static numbers => numbers.Select(static number => (byte)number).ToArray()), [Array.Empty<byte>()]),
        [typeof(Duration)] = Or(Durations(), default(Duration), new Duration(int.MaxValue, TimeSpan.MaxValue), new Duration(int.MinValue, TimeSpan.MinValue)),
    };

    public static Gen<object?> Of(Type type) => ByType[Nullable.GetUnderlyingType(type) ?? type];

    private static Gen<object?> Or<T>(Gen<T> any, params T[] extremes) => Gen.Frequency((2, any.Select(static value => (object?)value)), (1, Gen.Elements(extremes).Select(static value => (object?)value)));

    private static Gen<decimal> Decimals() => Bits.Two().Zip(
        Gen.Choose(0, 28).Zip(Gen.Elements(0, 1, 2)),
        static (bits, form) => new decimal(
            (int)bits.Item1, form.Item2 > 0 ? (int)(bits.Item1 >> 32) : 0, form.Item2 > 1 ? (int)bits.Item2 : 0, bits.Item2 < 0 && bits.Item1 != 0, (byte)form.Item1));

    /// <summary>Every offset of whole minutes, fractions of every length.</summary>
    private static Gen<DateTimeOffset> Instants() => Bits.Zip(
        Gen.Choose(-14 * 60, 14 * 60).Zip(Gen.Elements(1L, 10L, 10_000L, TimeSpan.TicksPerSecond, TimeSpan.TicksPerMinute)),
        static (bits, form) =>
        {
            var range = DateTime.MaxValue.Ticks - (2 * 14 * TimeSpan.TicksPerHour);
            var ticks = (long)((ulong)bits % (ulong)range) + (14 * TimeSpan.TicksPerHour);
            return new DateTimeOffset(ticks - (ticks % form.Item2), TimeSpan.FromMinutes(form.Item1));
        });

    private static Gen<Duration> Durations() => Bits.Zip(
        Gen.Choose(0, 30).Zip(Gen.Choose(0, 63)),
        static (bits, form) =>
        {
            var months = (int)bits >> form.Item1;
            var ticks = bits >> form.Item2;
            return new Duration(months, new TimeSpan(months < 0 == ticks < 0 || months == 0 ? ticks : -(ticks + 1)));
        });

    private static Uri[] Addresses() => [new("https://example.com"), new("HTTP://EXAMPLE.com:80/%7euser/../a b?q=é#x"), new("/relative/path", UriKind.Relative), new("urn:isbn:0451450523")];
}
