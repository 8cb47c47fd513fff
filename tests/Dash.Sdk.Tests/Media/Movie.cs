namespace Dash.Sdk.Tests.Uploads;

/// <summary>A video of the ISO family, built box by box.</summary>
internal sealed record Movie
{
    private const int Timescale = 600;

    internal int Width { get; init; } = 1080;

    internal int Height { get; init; } = 1920;

    internal double Seconds { get; init; } = 12.5;

    internal bool Turned { get; init; }

    internal bool LongTimes { get; init; }

    internal bool IndexAtTheEnd { get; init; }

    internal string Brand { get; init; } = "isom";

    /// <summary>Bytes of samples, which nobody reads.</summary>
    internal int Samples { get; init; } = 1000;

    internal byte[] ToBytes()
    {
        // A box of samples may state its length in 64 bits.
        byte[] samples = [.. Bytes.Big(1), .. "mdat"u8, .. Bytes.Long(Samples + 16), .. new byte[Samples]];
        var index = Index(Bytes.Big());
        return IndexAtTheEnd ? [.. Bytes.FileType(Brand), .. samples, .. index] : [.. Bytes.FileType(Brand), .. index, .. samples];
    }

    /// <summary>Cut into fragments: the movie header states no time, and who does is up to the caller.</summary>
    internal byte[] Fragmented(double? inHeader, double? inIndex) =>
    [
        .. Bytes.FileType("iso6", "dash"),
        .. (this with { Seconds = 0 }).Index(inHeader is { } seconds ? Bytes.Box("mvex", Bytes.Box("mehd", Bytes.Big(0, (int)(seconds * Timescale)))) : []),
        .. inIndex is { } total ? Bytes.Box("sidx", Bytes.Big(0, 1, Timescale, 0, 0), Bytes.Short(0), Bytes.Short(2), Bytes.Big(500, (int)(total * Timescale) - 100, 0, 500, 100, 0)) : [],
        .. Bytes.Box("moof", new byte[50]), .. Bytes.Box("mdat", new byte[Samples]),
    ];

    private byte[] Index(byte[] more) => Bytes.Box("moov", Header("mvhd", 80, beforeScale: []), Sound(), Picture(), more);

    private byte[] Header(string name, int rest, byte[] beforeScale)
    {
        var duration = (int)(Seconds * Timescale);
        return LongTimes
            ? Bytes.Box(name, Bytes.Big(1 << 24), new byte[16], beforeScale, Bytes.Big(Timescale), Bytes.Long(duration), new byte[rest])
            : Bytes.Box(name, Bytes.Big(0), new byte[8], beforeScale, Bytes.Big(Timescale, duration), new byte[rest]);
    }

    private static byte[] Sound() => Bytes.Box("trak", Bytes.Box("tkhd", new byte[84]), Bytes.Box("mdia", Bytes.Box("hdlr", Bytes.Big(0, 0), "soun"u8.ToArray(), new byte[12])));

    private byte[] Picture()
    {
        var matrix = Turned ? Bytes.Big(0, 0x10000, 0, -0x10000, 0, 0, Height << 16, 0, 0x40000000) : Bytes.Big(0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000);
        var size = Turned ? Bytes.Big(Height << 16, Width << 16) : Bytes.Big(Width << 16, Height << 16);
        var before = new byte[LongTimes ? 36 : 24];
        before[0] = (byte)(LongTimes ? 1 : 0);
        return Bytes.Box("trak", Bytes.Box("tkhd", before, new byte[16], matrix, size), Bytes.Box("mdia", Bytes.Box("hdlr", Bytes.Big(0, 0), "vide"u8.ToArray(), new byte[12])));
    }
}
