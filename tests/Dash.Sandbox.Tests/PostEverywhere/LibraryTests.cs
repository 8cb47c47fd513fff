using System.Net.Http.Headers;

namespace Dash.Sandbox.Tests.PostEverywhere;

/// <summary>Uploads in steps, files from addresses, and what keeps a file from being deleted.</summary>
public sealed class LibraryTests
{
    [Fact]
    public async Task AnImageIsSentAsAFormAndAVideoAsItIs()
    {
        await using var desk = await PostEverywhereDesk.OpenAsync();

        var image = await UploadAsync(desk, "launch.jpg", "image/jpeg", "ready");
        var video = await UploadAsync(desk, "clip.mp4", "video/mp4", "processing");

        Assert.Equal("1080", PostEverywhereDesk.Number((await desk.DataAsync(desk.GetAsync("media/" + image)))["width"]));
        Assert.Equal("ready", PostEverywhereDesk.Text(await desk.DataAsync(desk.GetAsync("media/" + video)), "status"));
    }

    [Fact]
    public async Task WhatWasNotSentCannotBeCompleted()
    {
        await using var desk = await PostEverywhereDesk.OpenAsync();
        var session = await desk.DataAsync(desk.PostAsync("media/upload", """{"filename":"a.jpg","content_type":"image/jpeg","size":10}"""));

        var answer = await desk.PostAsync($"media/{PostEverywhereDesk.Text(session, "media_id")}/complete");

        Assert.Equal("conflict", PostEverywhereDesk.Code(answer.Expect(409)));
    }

    [Theory]
    [InlineData("""{"filename":"a.mov","content_type":"video/quicktime","size":10}""", 415)]
    [InlineData("""{"filename":"a.jpg","content_type":"image/jpeg","size":20971521}""", 400)]
    [InlineData("""{"filename":"a.jpg","content_type":"image/jpeg","size":0}""", 400)]
    public async Task FilesOfOtherKindsAndSizesAreRefused(string body, int status)
    {
        await using var desk = await PostEverywhereDesk.OpenAsync();

        (await desk.PostAsync("media/upload", body)).Expect(status);
    }

    [Fact]
    public async Task AVideoFromAnAddressIsWaitedFor()
    {
        await using var desk = await PostEverywhereDesk.OpenAsync();

        var fetched = await desk.DataAsync(desk.PostAsync("media/upload-from-url", $$"""{"url":"{{desk.Sandbox.FilesAddress}}clip.mp4"}"""));
        var path = "media/" + PostEverywhereDesk.Text(fetched, "media_id");
        var early = await desk.PostAsync("posts", $$"""{"content":"a","account_ids":[2282],"media_ids":["{{PostEverywhereDesk.Text(fetched, "media_id")}}"]}""");

        Assert.Equal("uploading", PostEverywhereDesk.Text(fetched, "media_status"));
        Assert.Equal("validation_error", PostEverywhereDesk.Code(early.Expect(400)));
        Assert.Equal(["processing", "ready"], [PostEverywhereDesk.Text(await desk.DataAsync(desk.GetAsync(path)), "status"), PostEverywhereDesk.Text(await desk.DataAsync(desk.GetAsync(path)), "status")]);
        (await desk.PostAsync("media/upload-from-url", """{"url":"http://127.0.0.1:1/launch.jpg"}""")).Expect(400);
    }

    [Fact]
    public async Task AFileThatPostsUseStaysUnlessItIsForced()
    {
        await using var desk = await PostEverywhereDesk.OpenAsync();
        var media = await desk.FetchAsync("launch.jpg");
        var post = await desk.CreateAsync($"\"account_ids\":[2280],\"media_ids\":[\"{media}\"],\"scheduled_for\":\"2026-05-05T12:00:00Z\"");

        var kept = await desk.DeleteAsync("media/" + media);

        Assert.Equal("media_in_use", PostEverywhereDesk.Code(kept.Expect(409)));
        Assert.Equal(post, kept["error"]!["details"]!["post_ids"]![0]!.GetValue<string>());
        (await desk.DeleteAsync($"media/{media}?force=true")).Expect(200);
        (await desk.GetAsync("media/" + media)).Expect(404);
    }

    private static async Task<string> UploadAsync(PostEverywhereDesk desk, string file, string type, string status)
    {
        using var http = new HttpClient();
        var bytes = await http.GetByteArrayAsync(new Uri(desk.Sandbox.FilesAddress, file));
        var session = await desk.DataAsync(desk.PostAsync("media/upload", $$"""{"filename":"{{file}}","content_type":"{{type}}","size":{{bytes.Length}}}"""));
        using var content = new ByteArrayContent(bytes);
        content.Headers.ContentType = new MediaTypeHeaderValue(type);
        using var form = new MultipartFormDataContent();
        var isForm = PostEverywhereDesk.Text(session["upload_method"]!, "method") == "POST";
        if (isForm)
        {
            form.Add(content, PostEverywhereDesk.Text(session["upload_method"]!, "field_name"), file);
        }

        using var request = new HttpRequestMessage(isForm ? HttpMethod.Post : HttpMethod.Put, PostEverywhereDesk.Text(session, "upload_url")) { Content = isForm ? form : content };
        (await http.SendAsync(request)).EnsureSuccessStatusCode();
        var id = PostEverywhereDesk.Text(session, "media_id");
        Assert.Equal(status, PostEverywhereDesk.Text(await desk.DataAsync(desk.PostAsync($"media/{id}/complete")), "status"));
        return id;
    }
}
