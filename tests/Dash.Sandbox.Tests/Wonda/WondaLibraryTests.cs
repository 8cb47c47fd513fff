using System.Text;

namespace Dash.Sandbox.Tests.Wonda;

public sealed class WondaLibraryTests : IAsyncLifetime
{
    private WondaDesk _desk = null!;

    public async Task InitializeAsync() => _desk = await WondaDesk.OpenAsync();

    public async Task DisposeAsync() => await _desk.DisposeAsync();

    [Fact]
    public async Task AFileIsSentAndReadBackAndPublished()
    {
        var bytes = (await _desk.Http.GetAsync("files/launch.jpg")).Expect(200).Bytes;
        var answer = (await UploadAsync(("anything", "Big launch.jpg", bytes))).Expect(200);
        var id = answer["mediaId"]!.GetValue<string>();
        Assert.Equal(id, answer["uploads"]!["anything"]!["mediaId"]!.GetValue<string>());

        var media = (await _desk.GetAsync($"media/{id}")).Expect(200);
        Assert.Equal(("image", "user_upload", "image/jpeg"), (media["kind"]!.GetValue<string>(), media["source"]!.GetValue<string>(), media["mimeType"]!.GetValue<string>()));
        var address = new Uri(media["url"]!.GetValue<string>());
        Assert.Equal(bytes, (await _desk.Http.GetAsync(address.AbsolutePath)).Expect(200).Bytes);
        (await _desk.PublishAsync(media: id)).Expect(202);
    }

    [Fact]
    public async Task OfSeveralFilesSomeAreTakenAndSomeAreNot()
    {
        var answer = (await UploadAsync(
            ("one", "a.svg", Encoding.UTF8.GetBytes("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>")),
            ("two", "b.mp3", [(byte)'I', (byte)'D', (byte)'3', 4, 0, 0]),
            ("three", "c.txt", Encoding.UTF8.GetBytes("words")))).Expect(200);
        Assert.Equal("image/svg+xml", answer["uploads"]!["one"]!["mimeType"]!.GetValue<string>());
        Assert.Equal("audio/mpeg", answer["uploads"]!["two"]!["mimeType"]!.GetValue<string>());
        Assert.Equal(["three"], answer["errors"]!.AsObject().Select(error => error.Key));
        Assert.Null(answer["mediaId"]);
    }

    [Fact]
    public async Task OneFileThatIsNoMediaIsRefused() =>
        Assert.StartsWith("notes", (await UploadAsync(("notes", "notes.txt", Encoding.UTF8.GetBytes("words")))).Refusal(400, "validation_error"), StringComparison.Ordinal);

    [Fact]
    public async Task AFormWithoutAFileIsRefused()
    {
        using var form = new MultipartFormDataContent { { new StringContent("words"), "text" } };
        (await _desk.Http.SendAsync(HttpMethod.Post, "wonda/media/upload", form)).Refusal(400, "validation_error");
    }

    [Fact]
    public async Task FilesAreListedByKindTheNewestFirst()
    {
        await _desk.Sandbox.Clock.AdvanceAsync(TimeSpan.FromMinutes(1));
        var id = (await UploadAsync(("a", "a.jpg", (await _desk.Http.GetAsync("files/launch.jpg")).Bytes))).Expect(200)["mediaId"]!.GetValue<string>();

        var images = (await _desk.GetAsync("media?kind=image")).Expect(200)["media"]!.AsArray();
        Assert.Equal(id, images[0]!["mediaId"]!.GetValue<string>());
        Assert.Equal(3, images.Count);
        Assert.Single((await _desk.GetAsync("media?kind=image&limit=1")).Expect(200)["media"]!.AsArray());
        Assert.Empty((await _desk.GetAsync("media?source=import")).Expect(200)["media"]!.AsArray());
        (await _desk.GetAsync("media?limit=101")).Refusal(400, "validation_error");
        (await _desk.GetAsync("media/nothing")).Refusal(404, "not_found");
    }

    private async Task<Answer> UploadAsync(params (string Part, string FileName, byte[] Bytes)[] files)
    {
        using var form = new MultipartFormDataContent();
        foreach (var (part, fileName, bytes) in files)
        {
            form.Add(new ByteArrayContent(bytes), part, fileName);
        }

        return await _desk.Http.SendAsync(HttpMethod.Post, "wonda/media/upload", form);
    }
}
