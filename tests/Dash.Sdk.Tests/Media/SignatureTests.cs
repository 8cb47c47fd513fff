namespace Dash.Sdk.Tests.Uploads;

/// <summary>The type of a file is what its bytes say.</summary>
public sealed class SignatureTests
{
    [Theory]
    [InlineData("isom", "video/mp4")]
    [InlineData("mp42", "video/mp4")]
    [InlineData("avc1", "video/mp4")]
    [InlineData("iso6", "video/mp4")]
    [InlineData("qt  ", "video/quicktime")]
    [InlineData("M4V ", "video/x-m4v")]
    [InlineData("3gp5", "video/3gpp")]
    [InlineData("heic", "image/heic")]
    [InlineData("heix", "image/heic")]
    [InlineData("avif", "image/avif")]
    [InlineData("mif1", "image/heif")]
    public async Task TheMainBrandTellsTheMembersOfTheIsoFamilyApart(string brand, string contentType) =>
        Assert.Equal(contentType, (await InspectAsync(Bytes.FileType(brand))).ContentType);

    [Fact]
    public async Task ACompatibleBrandHelpsWhereTheMainOneIsNotKnown()
    {
        Assert.Equal("image/heic", (await InspectAsync(Bytes.FileType("mif1", "heic"))).ContentType);
        Assert.Equal("image/avif", (await InspectAsync(Bytes.FileType("mif1", "miaf", "avif"))).ContentType);
        Assert.Equal("video/mp4", (await InspectAsync(Bytes.FileType("XAVC", "mp42"))).ContentType);
    }

    [Fact]
    public async Task QuickTimeOfOldHasNoBrand() =>
        Assert.Equal("video/quicktime", (await InspectAsync(Bytes.Box("moov", new byte[32]))).ContentType);

    [Fact]
    public async Task ImageAndVideoAreToldApart()
    {
        Assert.Equal(MediaType.Image, (await InspectAsync(Bytes.Gif(4, 4))).Kind);
        Assert.Equal(MediaType.Video, (await InspectAsync(new Movie().ToBytes())).Kind);
    }

    [Theory]
    [InlineData("")]
    [InlineData("%PDF-1.7 and so on")]
    [InlineData("<html><body>launch.jpg</body></html>")]
    [InlineData("RIFF....WAVEfmt ")]
    [InlineData("GIF")]
    public async Task OtherBytesAreRefusedWithAListOfWhatIsKnown(string text)
    {
        var error = await Assert.ThrowsAsync<UnknownMediaFormatException>(() => InspectAsync(System.Text.Encoding.ASCII.GetBytes(text)));

        Assert.Contains("JPEG, PNG, GIF, WebP, HEIC", error.Message);
        Assert.Contains(text.Length == 0 ? "empty" : Convert.ToHexString(System.Text.Encoding.ASCII.GetBytes(text[..3])), error.Message);
    }

    [Fact]
    public async Task SoundIsNoVideo() => await Assert.ThrowsAsync<UnknownMediaFormatException>(() => InspectAsync(Bytes.FileType("M4A ")));

    private static Task<MediaFacts> InspectAsync(byte[] bytes) => MediaInspector.InspectAsync(new MemoryStream(bytes));
}
