namespace Dash.Sdk.Tests.Uploads;

/// <summary>Size of the picture and playing time, format by format.</summary>
public sealed class InspectionTests
{
    public static TheoryData<string, byte[], string> Pictures => new()
    {
        { "PNG", Bytes.Png(800, 534), "image/png" },
        { "GIF", Bytes.Gif(800, 534), "image/gif" },
        { "JPEG", Bytes.Jpeg(800, 534), "image/jpeg" },
        { "JPEG that EXIF leaves upright", Bytes.Jpeg(800, 534, orientation: 3), "image/jpeg" },
        { "JPEG on its side", Bytes.Jpeg(534, 800, orientation: 6), "image/jpeg" },
        { "JPEG on its side, little endian", Bytes.Jpeg(534, 800, orientation: 8, bigEndian: false), "image/jpeg" },
        { "WebP, lossy", Bytes.WebPLossy(800, 534), "image/webp" },
        { "WebP, lossless", Bytes.WebPLossless(800, 534), "image/webp" },
        { "WebP, extended", Bytes.WebPExtended(800, 534), "image/webp" },
        { "HEIC", Bytes.Heif("heic", 800, 534), "image/heic" },
        { "HEIC, turned", Bytes.Heif("heic", 534, 800, turned: true), "image/heic" },
        { "AVIF", Bytes.Heif("avif", 800, 534), "image/avif" },
    };

    public static TheoryData<string, byte[]> Videos => new()
    {
        { "index first", new Movie().ToBytes() },
        { "index last", new Movie { IndexAtTheEnd = true, Samples = 300_000 }.ToBytes() },
        { "long times", new Movie { LongTimes = true }.ToBytes() },
        { "turned by a quarter", new Movie { Turned = true }.ToBytes() },
        { "turned, long times", new Movie { Turned = true, LongTimes = true }.ToBytes() },
        { "QuickTime", new Movie { Brand = "qt  " }.ToBytes() },
        { "fragments, time in the header", new Movie().Fragmented(inHeader: 12.5, inIndex: null) },
        { "fragments, time in the index", new Movie().Fragmented(inHeader: null, inIndex: 12.5) },
        { "WebM", Bytes.Matroska("webm", 1080, 1920, 12_500) },
        { "Matroska", Bytes.Matroska("matroska", 1080, 1920, 12_500) },
    };

    [Theory]
    [MemberData(nameof(Pictures))]
    public async Task ThePictureHasTheSizeThatAViewerShows(string name, byte[] bytes, string contentType)
    {
        var facts = await MediaInspector.InspectAsync(new MemoryStream(bytes));

        Assert.Equal((name, contentType, 800, 534, (long?)bytes.Length, null), (name, facts.ContentType, facts.Width, facts.Height, facts.Bytes, facts.Duration));
    }

    [Theory]
    [MemberData(nameof(Videos))]
    public async Task AVideoHasItsSizeAndItsTime(string name, byte[] bytes)
    {
        var facts = await MediaInspector.InspectAsync(new MemoryStream(bytes));

        Assert.Equal((name, 1080, 1920, TimeSpan.FromSeconds(12.5)), (name, facts.Width, facts.Height, facts.Duration));
        Assert.Equal(0.5625, facts.Ratio);
    }

    [Fact]
    public async Task WhatTheBytesDoNotTellIsUnknown()
    {
        var live = await MediaInspector.InspectAsync(new MemoryStream(new Movie().Fragmented(inHeader: null, inIndex: null)));
        Assert.Equal((1080, null), (live.Width, live.Duration));

        var recording = await MediaInspector.InspectAsync(new MemoryStream(Bytes.Matroska("webm", 640, 480, ticks: null)));
        Assert.Equal((640, null), (recording.Width, recording.Duration));

        var cut = await MediaInspector.InspectAsync(new MemoryStream(Bytes.Jpeg(10, 10)[..30]));
        Assert.Equal(("image/jpeg", null, null), (cut.ContentType, cut.Width, cut.Ratio));
    }

    [Fact]
    public async Task AStreamIsReadFromItsPositionAndPutBack()
    {
        var stream = new MemoryStream([1, 2, 3, .. new Movie { IndexAtTheEnd = true }.ToBytes()]) { Position = 3 };

        var facts = await MediaInspector.InspectAsync(stream);

        Assert.Equal((1080, 3, stream.Length - 3), (facts.Width, stream.Position, facts.Bytes));
    }

    [Fact]
    public async Task OfAStreamThatCannotGoBackTheBeginningIsRead()
    {
        var atTheFront = await MediaInspector.InspectAsync(new OneWayStream(new Movie { Samples = 2_000_000 }.ToBytes()));
        Assert.Equal((1080, TimeSpan.FromSeconds(12.5), null), (atTheFront.Width, atTheFront.Duration, atTheFront.Bytes));

        var atTheEnd = await MediaInspector.InspectAsync(new OneWayStream(new Movie { Samples = 2_000_000, IndexAtTheEnd = true }.ToBytes()));
        Assert.Equal(("video/mp4", null, null), (atTheEnd.ContentType, atTheEnd.Width, atTheEnd.Duration));

        var small = await MediaInspector.InspectAsync(new OneWayStream(Bytes.Png(3, 4)));
        Assert.Equal((3, (long?)Bytes.Png(3, 4).Length), (small.Width, small.Bytes));
    }
}
