using System.Text;
using Dash.Providers.Tests.Calls;
using Dash.Providers.Tests.Examples;
using Dash.Runtime;
using Dash.Runtime.Testing;
using Dash.Spec.Tests;

namespace Dash.Providers.Tests.Uploads;

/// <summary>The uploads that are forms, which no example of a document can show.</summary>
public sealed class UploadTests
{
    private static readonly byte[] Film = Encoding.UTF8.GetBytes("the bytes of a film");

    [Fact]
    public async Task AFileGoesToCodivUploadWithItsProfileAndKind()
    {
        var fake = new FakeTransport();
        fake.On(HttpMethod.Post, "/v1/upload-media").RespondJson(200, ProviderExample.AnswerOf(SpecFolder.CodivUpload, "uploadMedia").Json);
        var client = new CodivUpload.Sdk.CodivUploadClient(ProviderCall.Options(fake.CreateClient()));

        var upload = await client.Media.UploadFromMultipartAsync(new CodivUpload.Sdk.FileUpload
        {
            File = ApiFile.FromBytes(Film, "spring.mp4", "video/mp4"),
            ProfileName = "my_brand",
            Type = CodivUpload.Sdk.FileKind.Video,
        });

        var sent = Assert.Single(fake.Requests);
        Assert.StartsWith("multipart/form-data", sent.Headers["Content-Type"], StringComparison.Ordinal);
        Assert.Equal(["file spring.mp4 video/mp4: the bytes of a film", "profile_name: my_brand", "type: video"], Parts(sent));
        Assert.Equal("https://cdn.codivupload.com/u/spring.mp4", upload.Url.AbsoluteUri);
    }

    [Fact]
    public async Task FilesGoToWondaUnderAnyNameAndSomeMayFail()
    {
        var fake = new FakeTransport();
        fake.On(HttpMethod.Post, "/api/v1/media/upload").RespondJson(200, """{"uploads":{"film":{"mediaId":"m1","mimeType":"video/mp4"}},"errors":{"cover":"unsupported"}}""");
        var client = new Wonda.Sdk.WondaClient(ProviderCall.Options(fake.CreateClient()));

        var outcome = await client.Media.UploadAsync(
            new Dictionary<string, ApiFile> { ["film"] = ApiFile.FromBytes(Film, "spring.mp4", "video/mp4"), ["cover"] = ApiFile.FromBytes(Film, "cover.bmp", "image/bmp") }, "spring");

        var sent = Assert.Single(fake.Requests);
        Assert.Equal("spring", sent.Headers["X-Wonda-Project"]);
        Assert.Equal(["film spring.mp4 video/mp4: the bytes of a film", "cover cover.bmp image/bmp: the bytes of a film"], Parts(sent));
        Assert.Equal("m1", outcome.Uploads!["film"].MediaId);
        Assert.Equal("unsupported", outcome.Errors!["cover"].GetString());
    }

    // Each part as "name file type: content".
    private static List<string> Parts(FakeRequest request)
    {
        var boundary = "--" + request.Headers["Content-Type"].Split("boundary=")[1].Trim('"');
        return [.. request.Body.Split(boundary)[1..^1].Select(Part)];
    }

    private static string Part(string part)
    {
        var (head, content) = (part[..part.IndexOf("\r\n\r\n", StringComparison.Ordinal)], part[(part.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4)..^2]);
        var words = new[] { After(head, "; name="), After(head, "; filename="), head.Contains("filename", StringComparison.Ordinal) ? After(head, "Content-Type: ") : null };
        return $"{string.Join(' ', words.OfType<string>())}: {content}";
    }

    private static string? After(string head, string mark) =>
        head.Split(mark) is [_, var rest, ..] ? rest.Split(';', '\r')[0].Trim('"') : null;
}
