using System.Net.Http.Headers;

namespace Dash.Sandbox.Tests;

/// <summary>A film larger than any buffer is taken, known and served without being held in memory.</summary>
[Collection(AloneGroup.Name)]
public sealed class LargeUploadTests
{
    private const long Pictures = 600L << 20;

    [Fact]
    public async Task AFilmPassesThroughInConstantMemory()
    {
        await using var sandbox = await DashSandbox.StartAsync();
        using var client = new SandboxClient(sandbox);
        using var http = new HttpClient();
        await client.UploadAsync("clip.mp4");
        var before = GC.GetTotalAllocatedBytes(precise: true);

        var url = (await client.PostAsync("library/media_upload_url", """{"filename":"film.mp4","content_type":"video/mp4"}""")).Expect(200)["url"]!.GetValue<string>();
        var bytes = new LongFilm(Pictures);
        using var film = new StreamContent(bytes, 1 << 17) { Headers = { ContentType = new MediaTypeHeaderValue("video/mp4") } };
        using (var sent = await http.PutAsync(url, film))
        {
            Assert.True(sent.IsSuccessStatusCode, await sent.Content.ReadAsStringAsync());
        }

        var plain = url[..url.IndexOf('?', StringComparison.Ordinal)];
        var media = (await client.PostAsync("library/brands/144/media", $$"""{"source":"UPLOAD","type":"UPLOADED","url":"{{plain}}"}""")).Expect(201);
        Assert.Equal(("VIDEO", "360", 3.0), (media["media_type"]!.GetValue<string>(), media["original_width"]!.GetValue<string>(), media["duration"]!.GetValue<double>()));
        Assert.Equal(bytes.Length, await CountAsync(http, plain));

        var allocated = GC.GetTotalAllocatedBytes(precise: true) - before;
        Assert.True(allocated < Pictures / 8, $"{allocated >> 20} MiB were allocated.");
    }

    private static async Task<long> CountAsync(HttpClient http, string url)
    {
        using var response = await http.GetAsync(url, HttpCompletionOption.ResponseHeadersRead);
        await using var bytes = await response.Content.ReadAsStreamAsync();
        var buffer = new byte[1 << 17];
        long count = 0;
        int read;
        while ((read = await bytes.ReadAsync(buffer)) > 0)
        {
            count += read;
        }

        return count;
    }
}
