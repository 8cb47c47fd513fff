using System.Net.Http.Headers;
using System.Text;

namespace Dash.Sandbox.Tests.CodivUpload;

/// <summary>Files on their way in: as a form, by address, in three steps; and the library, which takes one or several.</summary>
public sealed class UploadTests
{
    private const string Maple = "4a1c2f6d-8b3e-4f70-9d15-6c2e8a7b9f01";

    [Fact]
    public async Task AFileOfAFormIsKeptAndPublishesNothing()
    {
        await using var workspace = await Workspace.OpenAsync();
        using var form = Form(await SampleAsync(workspace, "product.png"), "product.png");

        var answer = (await workspace.Client.SendAsync(HttpMethod.Post, "codivupload/upload-media", form)).Expect(200);

        Assert.Equal(("image/png", "product.png"), (answer["file_type"]!.GetValue<string>(), answer["file_name"]!.GetValue<string>()));
        var address = answer["url"]!.GetValue<string>();
        using var http = new HttpClient();
        Assert.Equal(answer["file_size"]!.GetValue<long>(), (await http.GetByteArrayAsync(address)).Length);
        Assert.Equal(1, (await workspace.Client.GetAsync("codivupload/posts"))["total"]!.GetValue<int>());
        (await workspace.CreateAsync($$"""{"post_type":"image","profile_name":"maple_and_co","platforms":["x"],"media_urls":["{{address}}"]}""")).Expect(200);
    }

    [Fact]
    public async Task AFormWithoutAFileOrOfAnUnknownKindIsRefused()
    {
        await using var workspace = await Workspace.OpenAsync();
        using var empty = new MultipartFormDataContent { { new StringContent("maple_and_co"), "profile_name" } };
        using var wrong = Form(Encoding.UTF8.GetBytes("just words"), "words.jpg");
        using var mislabelled = Form(await SampleAsync(workspace, "product.png"), "product.png");
        mislabelled.Add(new StringContent("video"), "type");
        using var broken = new StringContent("--nothing");
        broken.Headers.ContentType = MediaTypeHeaderValue.Parse("multipart/form-data; boundary=x");

        Assert.Equal("""["file"]""", (await workspace.Client.SendAsync(HttpMethod.Post, "codivupload/upload-media", empty)).Expect(400)["details"]![0]!["path"]!.ToJsonString());
        Assert.Contains("Unsupported file", (await workspace.Client.SendAsync(HttpMethod.Post, "codivupload/upload-media", wrong)).Expect(400).Text, StringComparison.Ordinal);
        Assert.Contains("not a video", (await workspace.Client.SendAsync(HttpMethod.Post, "codivupload/upload-media", mislabelled)).Expect(400).Text, StringComparison.Ordinal);
        (await workspace.Client.SendAsync(HttpMethod.Post, "codivupload/upload-media", broken)).Expect(400);
        (await workspace.Client.SendAsync(HttpMethod.Post, "codivupload/upload-media", "x", "text/plain")).Expect(415);
    }

    [Fact]
    public async Task AnAddressIsTakenInPlaceOfAFile()
    {
        await using var workspace = await Workspace.OpenAsync();
        var answer = await workspace.Client.PostAsync("codivupload/upload-media", """{"url":"https://media.example.com/spring.mp4","profile_name":"maple_and_co","type":"video"}""");
        Assert.Equal("video/mp4", answer.Expect(200)["file_type"]!.GetValue<string>());
        (await workspace.Client.PostAsync("codivupload/upload-media", """{"url":"https://media.example.com/spring.mp4","profile_name":"nobody"}""")).Expect(404);
    }

    [Fact]
    public async Task ALargeFileIsUsableOnceItIsConfirmed()
    {
        await using var workspace = await Workspace.OpenAsync();
        var upload = (await workspace.Client.PostAsync("codivupload/upload-media/presign", """{"profile_name":"maple_and_co","file_name":"clip.mp4","file_type":"video/mp4","file_size":2000}""")).Expect(200);
        var (id, address) = (upload["upload_id"]!.GetValue<string>(), upload["public_url"]!.GetValue<string>());
        var post = $$"""{"post_type":"video","profile_name":"maple_and_co","platforms":["x"],"media_urls":["{{address}}"]}""";
        (await workspace.Client.PostAsync("codivupload/upload-media/confirm", $$"""{"upload_id":"{{id}}"}""")).Expect(400);

        using var http = new HttpClient();
        using var bytes = new ByteArrayContent(await SampleAsync(workspace, "clip.mp4")) { Headers = { ContentType = new MediaTypeHeaderValue("video/mp4") } };
        using var sent = await http.PutAsync(upload["presigned_url"]!.GetValue<string>(), bytes);

        Assert.True(sent.IsSuccessStatusCode);
        Assert.Contains("not ready", (await workspace.CreateAsync(post)).Expect(400).Text, StringComparison.Ordinal);
        Assert.Equal("ready", (await workspace.Client.PostAsync("codivupload/upload-media/confirm", $$"""{"upload_id":"{{id}}"}""")).Expect(200)["status"]!.GetValue<string>());
        (await workspace.CreateAsync(post)).Expect(200);
    }

    [Fact]
    public async Task TheLibraryTakesOneFileOrSeveral()
    {
        await using var workspace = await Workspace.OpenAsync();
        var one = $$"""{"title":"Spring","profile_id":"{{Maple}}","public_url":"https://media.example.com/spring.mp4"}""";

        Assert.Equal(1, (await workspace.Client.PostAsync("codivupload/agency/media", one)).Expect(201)["count"]!.GetValue<int>());
        Assert.Equal(2, (await workspace.Client.PostAsync("codivupload/agency/media", $"[{one},{one}]")).Expect(201)["count"]!.GetValue<int>());

        var all = (await workspace.Client.GetAsync($"codivupload/agency/media?profile_id={Maple}")).Expect(200).Json!.AsArray();
        Assert.Equal(6, all.Count);
        var id = all[5]!["id"]!.GetValue<string>();
        (await workspace.Client.GetAsync($"codivupload/agency/media/{id}")).Expect(200);
        (await workspace.Client.DeleteAsync($"codivupload/agency/media/{id}")).Expect(200);
        (await workspace.Client.GetAsync($"codivupload/agency/media/{id}")).Expect(404);
        (await workspace.Client.PostAsync("codivupload/agency/media", one.Replace(Maple, "4a1c2f6d-8b3e-4f70-9d15-6c2e8a7b9fff", StringComparison.Ordinal))).Expect(400);
    }

    private static async Task<byte[]> SampleAsync(Workspace workspace, string name)
    {
        using var http = new HttpClient();
        return await http.GetByteArrayAsync(new Uri(workspace.Sandbox.FilesAddress, name));
    }

    private static MultipartFormDataContent Form(byte[] bytes, string name) => new()
    {
        { new StringContent("maple_and_co"), "profile_name" },
        { new ByteArrayContent(bytes), "file", name },
    };
}
