using System.Net.Http.Headers;

namespace Dash.Sandbox.Tests;

/// <summary>Files come in by address or by upload, and are known by their bytes.</summary>
public sealed class MediaTests
{
    private static string NewMedia(string url) => $$"""{"source":"UPLOAD","source_id":"mine","type":"UPLOADED","url":"{{url}}","meta":"{ \"filename\": \"summer.jpg\" }","source_created_at":"2026-03-06T12:00:00Z"}""";

    [Theory]
    [InlineData("launch.jpg", "image/jpeg", "IMAGE", "1080", "1080")]
    [InlineData("product.png", "image/png", "IMAGE", "800", "534")]
    [InlineData("clip.mp4", "video/mp4", "VIDEO", "360", "640")]
    public async Task ASampleFileIsRegisteredByItsBytes(string file, string contentType, string type, string width, string height)
    {
        await using var sandbox = await DashSandbox.StartAsync();
        using var client = new SandboxClient(sandbox);
        using var http = new HttpClient();
        using var served = await http.GetAsync(new Uri(sandbox.FilesAddress, file));
        Assert.Equal(contentType, served.Content.Headers.ContentType!.MediaType);

        var media = (await client.PostAsync("library/brands/144/media", NewMedia(sandbox.FilesAddress + file))).Expect(201);

        Assert.Equal(type, media["media_type"]!.GetValue<string>());
        Assert.Equal(width, media["original_width"]!.GetValue<string>());
        Assert.Equal(height, media["original_height"]!.GetValue<string>());
        Assert.Equal("mine", media["source_id"]!.GetValue<string>());
        Assert.Equal("2026-03-06T12:00:00+00:00", media["source_created_at"]!.GetValue<string>());
        Assert.NotEqual(media["id"]!.GetValue<long>(), media["media_id"]!.GetValue<long>());
        Assert.Equal(type == "VIDEO" ? 3.0 : null, media["duration"]?.GetValue<double>());
    }

    [Fact]
    public async Task AnUploadedFileIsKnownByItsBytesNotByItsName()
    {
        await using var sandbox = await DashSandbox.StartAsync();
        using var client = new SandboxClient(sandbox);
        using var http = new HttpClient();
        var png = await http.GetByteArrayAsync(new Uri(sandbox.FilesAddress, "product.png"));
        var upload = (await client.PostAsync("library/media_upload_url", """{"filename":"my clip?.mp4","content_type":"video/mp4"}""")).Expect(200)["url"]!.GetValue<string>();
        var plain = upload[..upload.IndexOf('?', StringComparison.Ordinal)];

        Assert.Contains("no file", (await client.PostAsync("library/brands/144/media", NewMedia(plain))).Expect(422).ErrorOf("url"), StringComparison.Ordinal);
        using var content = new ByteArrayContent(png) { Headers = { ContentType = new MediaTypeHeaderValue("video/mp4") } };
        using (var sent = await http.PutAsync(upload, content))
        {
            Assert.True(sent.IsSuccessStatusCode, await sent.Content.ReadAsStringAsync());
        }

        var media = (await client.PostAsync("library/brands/144/media", NewMedia(plain))).Expect(201);
        Assert.Equal("IMAGE", media["media_type"]!.GetValue<string>());
        Assert.Equal(png, await http.GetByteArrayAsync(media["urls"]!["original"]!.GetValue<string>()));
        Assert.Equal("summer.jpg", (await client.GetAsync($"library/brands/144/media/v2/{media["media_id"]}")).Expect(200)["meta"]!["filename"]!.GetValue<string>());
    }

    [Fact]
    public async Task AnUploadNeedsItsSignatureItsTypeAndItsTime()
    {
        await using var sandbox = await DashSandbox.StartAsync();
        using var client = new SandboxClient(sandbox);
        var upload = (await client.PostAsync("library/media_upload_url", """{"filename":"a.jpg","content_type":"image/jpeg"}""")).Expect(200)["url"]!.GetValue<string>();

        Assert.Equal(403, await PutAsync(upload[..^1] + (upload[^1] == '0' ? '1' : '0'), "image/jpeg"));
        Assert.Equal(403, await PutAsync(upload.Replace("expires=", "expires=1", StringComparison.Ordinal), "image/jpeg"));
        Assert.Equal(403, await PutAsync(upload[..upload.IndexOf('?', StringComparison.Ordinal)], "image/jpeg"));
        Assert.Equal(403, await PutAsync(upload, "image/png"));
        await sandbox.Clock.AdvanceAsync(TimeSpan.FromMinutes(16));
        Assert.Equal(403, await PutAsync(upload, "image/jpeg"));
    }

    [Theory]
    [InlineData("https://example.com/a/b.JPG?size=large", "IMAGE")]
    [InlineData("https://example.com/clip.mov", "VIDEO")]
    public async Task AFileElsewhereIsKnownByItsExtensionAndNeverFetched(string url, string type)
    {
        await using var sandbox = await DashSandbox.StartAsync();
        using var client = new SandboxClient(sandbox);
        var media = (await client.PostAsync("library/brands/144/media", NewMedia(url))).Expect(201);
        Assert.Equal(type, media["media_type"]!.GetValue<string>());
        Assert.Equal(url, media["urls"]!["original"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("https://example.com/report.pdf", "extension")]
    [InlineData("https://example.com/", "extension")]
    [InlineData("ftp://example.com/a.jpg", "http or https")]
    [InlineData("file:///etc/a.jpg", "http or https")]
    [InlineData("a.jpg", "absolute URL")]
    public async Task AnAddressThatTellsNothingIsRefused(string url, string words)
    {
        await using var sandbox = await DashSandbox.StartAsync();
        using var client = new SandboxClient(sandbox);
        Assert.Contains(words, (await client.PostAsync("library/brands/144/media", NewMedia(url))).Expect(422).ErrorOf("url"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task MetaHasToBeJsonInAString()
    {
        await using var sandbox = await DashSandbox.StartAsync();
        using var client = new SandboxClient(sandbox);
        foreach (var meta in (string[])["summer.jpg", "[1]"])
        {
            (await client.PostAsync("library/brands/144/media", $$"""{"source":"UPLOAD","type":"UPLOADED","url":"{{sandbox.FilesAddress}}launch.jpg","meta":"{{meta}}"}""")).Expect(422).ErrorOf("meta");
        }
    }

    [Fact]
    public async Task TheTwoNumbersOfAMediaAreNotInterchangeable()
    {
        await using var sandbox = await DashSandbox.StartAsync();
        using var client = new SandboxClient(sandbox);
        var media = (await client.PostAsync("library/brands/144/media", NewMedia($"{sandbox.FilesAddress}launch.jpg"))).Expect(201);
        (await client.PostAsync("scheduler/twitter/scheduled_posts", $$"""{"brand_id":144,"media_ids":[{{media["id"]}}]}""")).Expect(422).ErrorOf("media_ids");
        (await client.PostAsync("scheduler/twitter/scheduled_posts", $$"""{"brand_id":144,"media_ids":[{{media["media_id"]}}]}""")).Expect(201);
        var read = (await client.GetAsync($"library/brands/144/media/v2/{media["media_id"]}")).Expect(200);
        Assert.Equal(media["id"]!.GetValue<long>(), read["brand_media_id"]!.GetValue<long>());
        Assert.Equal(media["media_id"]!.GetValue<long>(), read["id"]!.GetValue<long>());
        (await client.GetAsync($"library/brands/144/media/v2/{media["id"]}")).Expect(404);
        (await client.GetAsync($"library/brands/145/media/v2/{media["media_id"]}")).Expect(404);
    }

    [Fact]
    public async Task TheLibraryIsSearchedByPageKindAndDay()
    {
        await using var sandbox = await DashSandbox.StartAsync(new DashSandboxOptions { StartTime = new DateTimeOffset(2026, 3, 9, 12, 0, 0, TimeSpan.Zero) });
        using var client = new SandboxClient(sandbox);
        var (first, second) = (await client.UploadAsync(), await client.UploadAsync("clip.mp4"));
        await client.UploadAsync(brandId: 145);

        Assert.Equal([second, first], await SearchAsync("{}"));
        Assert.Equal([first, second], await SearchAsync("""{"sort_fields":["DATE"]}"""));
        Assert.Equal([first], await SearchAsync("""{"limit":1,"offset":1}"""));
        Assert.Empty(await SearchAsync("""{"filters":{"brand_media_types":["INSTAGRAM_OWNED"]}}"""));
        Assert.Equal([second, first], await SearchAsync("""{"filters":{"brand_media_types":["UPLOADED"],"source_created_at":{"start":"2026-03-09","end":"2026-03-09"}}}"""));
        Assert.Empty(await SearchAsync("""{"filters":{"source_created_at":{"start":"2026-03-10"}}}"""));

        async Task<IEnumerable<long>> SearchAsync(string body) =>
            (await client.PutAsync("library/brands/144/media/v2", body)).Expect(200)["data"]!.AsArray().Select(media => media!["id"]!.GetValue<long>());
    }

    private static async Task<int> PutAsync(string url, string contentType)
    {
        using var http = new HttpClient();
        using var content = new ByteArrayContent([1, 2, 3]) { Headers = { ContentType = new MediaTypeHeaderValue(contentType) } };
        using var response = await http.PutAsync(url, content);
        return (int)response.StatusCode;
    }
}
