namespace Dash.Sdk.Tests.Uploads;

/// <summary>A file is somebody else's text: whatever it says, reading it ends soon and gives facts or the one refusal.</summary>
public sealed class HostileFileTests
{
    private const int Rounds = 4000;

    private static readonly byte[][] Good =
    [
        Bytes.Png(800, 534), Bytes.Gif(8, 9), Bytes.Jpeg(800, 534, orientation: 6), Bytes.WebPExtended(8, 9), Bytes.WebPLossless(8, 9), Bytes.Heif("heic", 80, 60, turned: true),
        new Movie { Samples = 40 }.ToBytes(), new Movie { LongTimes = true, IndexAtTheEnd = true, Samples = 40 }.ToBytes(), new Movie { Samples = 40 }.Fragmented(3, 4), Bytes.Matroska("webm", 64, 48, 100),
    ];

    [Fact]
    public async Task DamagedFilesGiveFactsOrTheRefusal()
    {
        var random = new Random(20261121);
        for (var round = 0; round < Rounds; round++)
        {
            var bytes = (byte[])Good[round % Good.Length].Clone();
            for (var flips = random.Next(1, 12); flips > 0; flips--)
            {
                bytes[random.Next(bytes.Length)] = random.Next(4) switch { 0 => 0, 1 => 0xFF, 2 => 1, _ => (byte)random.Next(256) };
            }

            await InspectAsync(bytes[..random.Next(bytes.Length / 2, bytes.Length + 1)]);
        }
    }

    [Fact]
    public async Task RandomBytesBehindAGoodBeginningGiveFactsOrTheRefusal()
    {
        var random = new Random(7);
        for (var round = 0; round < Rounds; round++)
        {
            var bytes = new byte[random.Next(600)];
            random.NextBytes(bytes);
            await InspectAsync([.. Good[round % Good.Length].Take(random.Next(40)), .. bytes]);
        }
    }

    [Fact]
    public async Task EveryCutOfAFileIsRead()
    {
        foreach (var bytes in Good)
        {
            for (var length = 0; length < bytes.Length; length++)
            {
                await InspectAsync(bytes[..length]);
            }
        }
    }

    [Fact]
    public async Task LengthsBeyondTheFileEndWithIt()
    {
        byte[] huge = [.. Bytes.FileType("isom"), .. Bytes.Big(1), .. "free"u8, .. Bytes.Long(long.MaxValue), .. new byte[100]];
        byte[] negative = [.. Bytes.FileType("isom"), .. Bytes.Big(1), .. "moov"u8, .. Bytes.Long(-1), .. new byte[100]];
        byte[] toTheEnd = [.. Bytes.FileType("isom"), .. Bytes.Big(0), .. "moov"u8, .. new byte[100]];

        Assert.All([await InspectAsync(huge), await InspectAsync(negative), await InspectAsync(toTheEnd)], facts => Assert.Equal(("video/mp4", null, null), (facts!.ContentType, facts.Width, facts.Duration)));
    }

    [Fact]
    public async Task AFileOfManyTinyBoxesCostsALimitedNumberOfReads()
    {
        byte[] boxes = [.. Bytes.FileType("isom"), .. Enumerable.Repeat(Bytes.Box("free"), 200_000).SelectMany(box => box), .. new Movie().ToBytes()];
        var stream = new CountingStream(boxes);

        Assert.Null((await MediaInspector.InspectAsync(stream)).Width);
        Assert.InRange(stream.Reads, 1, 5000);
    }

    private static async Task<MediaFacts?> InspectAsync(byte[] bytes)
    {
        try
        {
            var facts = await MediaInspector.InspectAsync(new MemoryStream(bytes));
            Assert.True(facts.Width is null or > 0 && facts.Height is null or > 0 && (facts.Duration is null || facts.Duration > TimeSpan.Zero), facts.ToString());
            return facts;
        }
        catch (UnknownMediaFormatException)
        {
            return null;
        }
    }

    private sealed class CountingStream(byte[] bytes) : MemoryStream(bytes)
    {
        internal int Reads { get; private set; }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            Reads++;
            return base.ReadAsync(buffer, cancellationToken);
        }
    }
}
