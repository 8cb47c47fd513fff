using Microsoft.AspNetCore.Http;

namespace Dash.Sdk.Tests.Uploads;

/// <summary>Networks named: the file is held against their rules before anything leaves.</summary>
public sealed class CheckedUploadTests : IAsyncLifetime
{
    private Storage _storage = null!;
    private UploadSession _session = null!;

    public async Task InitializeAsync()
    {
        _storage = await Storage.StartAsync();
        _session = new UploadSession(_storage);
    }

    public async Task DisposeAsync() => await _storage.DisposeAsync();

    [Fact]
    public async Task AFileThatBreaksARuleIsNotSent()
    {
        var error = await Assert.ThrowsAsync<MediaRuleException>(() => UploadAsync(new Movie { Seconds = 1000 }.ToBytes(), Placement.InstagramReel, Placement.FacebookReel));

        Assert.Equal([(Placement.InstagramReel, "1000 s"), (Placement.FacebookReel, "1000 s")], error.Violations.Select(violation => (violation.Rule.Placement, violation.Actual)));
        Assert.Empty(_session.Calls);
        Assert.Empty(_storage.Puts);
    }

    [Fact]
    public async Task AFileThatKeepsTheRulesIsSentAndWhatCouldNotBeCheckedIsToldAlong()
    {
        var receipt = await UploadAsync(new Movie().ToBytes(), Placement.InstagramReel, Placement.TikTok);

        Assert.Equal(MediaRuleSubject.Ratio, Assert.Single(receipt.Unchecked).Rule.Subject);
        Assert.Single(_storage.Puts);
    }

    [Fact]
    public async Task WithoutNetworksNothingIsChecked() => Assert.Empty((await UploadAsync(new Movie { Seconds = 90_000 }.ToBytes())).Unchecked);

    [Fact]
    public async Task OfAFileAtAnAddressTheBeginningIsReadWithoutTheKey()
    {
        byte[] file = [.. Bytes.Jpeg(1080, 1080), .. new byte[1_000_000]];
        _storage.Instead = (_, http) => ServeAsync(http, file);

        var receipt = await _session.Client.Media.UploadAsync(144, new Uri(_storage.Address, "launch.jpg"), upload: new MediaUpload { For = [Placement.InstagramFeed] });

        Assert.Equal((1080, (long?)file.Length), (receipt.Facts!.Width, receipt.Facts.Bytes));
        var read = Assert.Single(_storage.Puts);
        Assert.Equal(("GET", "bytes=0-524287"), (read.Method, read.Headers["Range"]));
        Assert.DoesNotContain(read.Headers, header => header.Key == "Authorization" || header.Value.Contains(UploadSession.Key));
    }

    [Fact]
    public async Task AFileAtAnAddressThatBreaksARuleIsNotHandedOver()
    {
        _storage.Instead = (_, http) => ServeAsync(http, Bytes.Png(10, 10));

        await Assert.ThrowsAsync<MediaRuleException>(() => _session.Client.Media.UploadAsync(144, new Uri(_storage.Address, "launch.jpg"), upload: new MediaUpload { For = [Placement.InstagramFeed] }));

        Assert.Empty(_session.Calls);
    }

    private static async Task<bool> ServeAsync(HttpContext http, byte[] file)
    {
        http.Response.ContentLength = file.Length;
        await http.Response.Body.WriteAsync(file);
        return true;
    }

    private Task<UploadReceipt> UploadAsync(byte[] bytes, params Placement[] placements) =>
        _session.Client.Media.UploadAsync(144, new MemoryStream(bytes), upload: new MediaUpload { For = placements });
}
