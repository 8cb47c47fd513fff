using System.Net.Http.Headers;

namespace Dash.Sandbox.Tests;

/// <summary>What becomes of uploaded bytes, whole and broken off.</summary>
public sealed class UploadTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("dash-sandbox-test-").FullName;
    private readonly HttpClient _http = new();

    private string Uploads => Path.Combine(_folder, "dash.db.uploads");

    [Fact]
    public async Task AnUploadOutlivesItsSandboxWithTheDatabaseFile()
    {
        var options = new DashSandboxOptions { DatabasePath = Path.Combine(_folder, "dash.db") };
        byte[] bytes;
        string path;
        await using (var sandbox = await DashSandbox.StartAsync(options))
        {
            bytes = await _http.GetByteArrayAsync(new Uri(sandbox.FilesAddress, "product.png"));
            var url = await OfferAsync(sandbox);
            (await PutAsync(url, bytes)).EnsureSuccessStatusCode();
            path = new Uri(url).AbsolutePath;
        }

        await using var again = await DashSandbox.StartAsync(options);
        Assert.Equal(bytes, await _http.GetByteArrayAsync(new Uri(again.BaseAddress, path)));
    }

    [Fact]
    public async Task BytesSentAgainReplaceTheFirstOnes()
    {
        await using var sandbox = await DashSandbox.StartAsync(new DashSandboxOptions { DatabasePath = Path.Combine(_folder, "dash.db") });
        var url = await OfferAsync(sandbox);
        (await PutAsync(url, [1, 0, 0, 0])).EnsureSuccessStatusCode();
        (await PutAsync(url, [2, 3])).EnsureSuccessStatusCode();

        Assert.Equal([2, 3], await _http.GetByteArrayAsync(url));
        Assert.Single(Directory.GetFiles(Uploads));
    }

    [Fact]
    public async Task ZerosAreStoredLikeOtherBytes()
    {
        await using var sandbox = await DashSandbox.StartAsync();
        var url = await OfferAsync(sandbox);
        var bytes = new byte[1 << 20];
        (bytes[0], bytes[500_000]) = (7, 8);
        (await PutAsync(url, bytes)).EnsureSuccessStatusCode();
        Assert.Equal(bytes, await _http.GetByteArrayAsync(url));
    }

    [Fact]
    public async Task WhatIsRefusedLeavesNoFile()
    {
        await using var sandbox = await DashSandbox.StartAsync(new DashSandboxOptions { DatabasePath = Path.Combine(_folder, "dash.db") });
        var url = await OfferAsync(sandbox);
        Assert.Equal(403, (int)(await PutAsync(url + "0", new byte[1 << 20])).StatusCode);
        sandbox.Faults.Add(SandboxFault.Unavailable() with { Path = "/uploads/{id}/{name}" });
        Assert.Equal(503, (int)(await PutAsync(url, new byte[1 << 20])).StatusCode);
        sandbox.Faults.Add(SandboxFault.DropBeforeCommit() with { Path = "/uploads/{id}/{name}" });
        await Assert.ThrowsAsync<HttpRequestException>(() => PutAsync(url, [1]));
        Assert.Equal(404, (int)(await _http.GetAsync(url)).StatusCode);

        sandbox.Faults.Add(SandboxFault.DropAfterCommit() with { Path = "/uploads/{id}/{name}" });
        await Assert.ThrowsAsync<HttpRequestException>(() => PutAsync(url, [9]));
        Assert.Equal([9], await _http.GetByteArrayAsync(url));
        Assert.Single(Directory.GetFiles(Uploads));
        Assert.Equal([403, 503, null, null], sandbox.Requests.Where(request => request.Service == "uploads").Select(request => request.Status));
        Assert.DoesNotContain(sandbox.Requests, request => request.ToString().Contains("signature", StringComparison.Ordinal));
    }

    [Fact]
    public async Task LookingForAFileMakesNoFolder()
    {
        await using var sandbox = await DashSandbox.StartAsync(new DashSandboxOptions { DatabasePath = Path.Combine(_folder, "dash.db") });
        var url = await OfferAsync(sandbox);

        Assert.Equal(404, (int)(await _http.GetAsync(url)).StatusCode);
        Assert.Equal(403, (int)(await PutAsync(url + "0", new byte[1 << 20])).StatusCode);

        Assert.False(Directory.Exists(Uploads));
    }

    [Fact]
    public async Task AnAddressThatIsNotValidIsRefusedBeforeTheBytesAreSent()
    {
        await using var sandbox = await DashSandbox.StartAsync();
        var url = await OfferAsync(sandbox);
        var read = 0L;
        using var content = new PushedContent(stream => CountAsync(stream, 1 << 20, () => read += 1 << 16));
        using var request = new HttpRequestMessage(HttpMethod.Put, url + "0") { Content = content, Headers = { ExpectContinue = true } };
        using var handler = new SocketsHttpHandler { Expect100ContinueTimeout = TimeSpan.FromMinutes(5) };
        using var patient = new HttpClient(handler);

        Assert.Equal(403, (int)(await patient.SendAsync(request)).StatusCode);
        Assert.Equal(0, read);
    }

    [Fact]
    public async Task FaultsForTheApisLeaveUploadsAlone()
    {
        await using var sandbox = await DashSandbox.StartAsync();
        var url = await OfferAsync(sandbox);
        sandbox.Faults.AnswerNext(503);
        (await PutAsync(url, [1])).EnsureSuccessStatusCode();
        Assert.Equal(1, sandbox.Faults.Pending);
    }

    public void Dispose()
    {
        _http.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private static async Task<string> OfferAsync(DashSandbox sandbox)
    {
        using var client = new SandboxClient(sandbox);
        return (await client.PostAsync("library/media_upload_url", """{"filename":"a.png","content_type":"image/png"}""")).Expect(200)["url"]!.GetValue<string>();
    }

    private static async Task CountAsync(Stream stream, int length, Action onPiece)
    {
        for (var sent = 0; sent < length; sent += 1 << 16)
        {
            onPiece();
            await stream.WriteAsync(new byte[1 << 16]);
        }
    }

    private async Task<HttpResponseMessage> PutAsync(string url, byte[] bytes)
    {
        using var content = new ByteArrayContent(bytes) { Headers = { ContentType = new MediaTypeHeaderValue("image/png") } };
        return await _http.PutAsync(url, content);
    }

    private sealed class PushedContent(Func<Stream, Task> push) : HttpContent
    {
        protected override Task SerializeToStreamAsync(Stream stream, System.Net.TransportContext? context) => push(stream);

        protected override bool TryComputeLength(out long length)
        {
            length = 1 << 20;
            return true;
        }
    }
}
