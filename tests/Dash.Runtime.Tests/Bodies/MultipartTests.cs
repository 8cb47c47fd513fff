using System.Text;
using Dash.Runtime.Json;
using Dash.Runtime.Tests.Support;

namespace Dash.Runtime.Tests.Bodies;

public sealed class MultipartTests
{
    private const string Media = "multipart/form-data";

    [Fact]
    public async Task EveryMemberBecomesAPart()
    {
        var upload = new Upload
        {
            Title = "größe \"x\"", Sizes = [1, 2], Note = new Note { Id = 1, Owner = null },
            File = ApiFile.FromBytes("PNG"u8.ToArray(), "a\"b\r\nX-Other: c.png", "image/png"),
            Files = [ApiFile.FromText("one"), new MemoryStream("two"u8.ToArray())],
        };

        var (type, body) = await SendAsync(upload, [new("title", "text/plain; charset=utf-8"), new("file", "image/jpeg, image/png")]);

        var boundary = type.Split("boundary=")[1];
        Assert.Equal($"{Media}; boundary={boundary}", type);
        Assert.Equal(
            """
            --B
            Content-Disposition: form-data; name="title"
            Content-Type: text/plain; charset=utf-8

            größe "x"
            --B
            Content-Disposition: form-data; name="sizes"

            1
            --B
            Content-Disposition: form-data; name="sizes"

            2
            --B
            Content-Disposition: form-data; name="note"
            Content-Type: application/json

            {"id":1,"owner":null}
            --B
            Content-Disposition: form-data; name="file"; filename="a%22b%0D%0AX-Other: c.png"
            Content-Type: image/png

            PNG
            --B
            Content-Disposition: form-data; name="files"

            one
            --B
            Content-Disposition: form-data; name="files"; filename="files"
            Content-Type: application/octet-stream

            two
            --B--

            """.ReplaceLineEndings("\r\n"),
            body.Replace(boundary, "B", StringComparison.Ordinal));
    }

    [Fact]
    public async Task PartsCanHaveTheNamesOfAStyle()
    {
        var (_, body) = await SendAsync(
            new Upload { Title = "t", Sizes = [1, 2], Note = new Note { Id = 1, Owner = "o" } },
            [new("note", Style: ParameterStyle.DeepObject), new("sizes", Style: ParameterStyle.Form, Explode: false)]);

        Assert.Contains("name=\"note[id]\"\r\n\r\n1\r\n", body);
        Assert.Contains("name=\"note[owner]\"\r\n\r\no\r\n", body);
        Assert.Contains("name=\"sizes\"\r\n\r\n1,2\r\n", body);
    }

    [Fact]
    public async Task AFileBringsItsOwnHeaders()
    {
        var (_, body) = await SendAsync(new Upload { Title = "t", File = File("x").WithHeader("X-Checksum", "abc") }, []);

        Assert.Contains("Content-Type: application/octet-stream\r\nX-Checksum: abc\r\n\r\nx\r\n", body);
    }

    [Theory]
    [InlineData("X-A", "b\r\nX-Other: c")]
    [InlineData("X-A\r\nX-Other", "c")]
    [InlineData("X-A: b", "c")]
    public async Task AHeaderOfAFileCannotBecomeTwo(string name, string value) =>
        await Assert.ThrowsAsync<ArgumentException>(() => SendAsync(new Upload { Title = "t", File = File("x").WithHeader(name, value) }, []));

    [Fact]
    public async Task ALengthIsSentWhereAllLengthsAreKnown()
    {
        var handler = RecordingHandler.Answering("{}");

        await handler.Transport().SendAsync(Request(new Upload { Title = "t", File = ApiFile.FromText("abc") }, []), CancellationToken.None);
        await handler.Transport().SendAsync(Request(new Upload { Title = "t", File = new CountedStream(3) }, []), CancellationToken.None);

        Assert.Equal(Encoding.UTF8.GetByteCount(handler.Requests[0].Body!), int.Parse(handler.Requests[0].ContentHeaders["Content-Length"], System.Globalization.CultureInfo.InvariantCulture));
        Assert.Contains("\r\n\r\n\0\0\0\r\n", handler.Requests[1].Body);
    }

    [Fact]
    public async Task AFileBelowTheFormIsRefused() => await Assert.ThrowsAsync<ArgumentException>(() => RecordingHandler.Answering("{}").Transport().SendAsync(
        ApiRequest.Post("/c").Multipart<IReadOnlyDictionary<string, Upload>, MapCodec<Upload, ModelCodec<Upload>>>(
            new Dictionary<string, Upload> { ["inner"] = new Upload { Title = "t", File = ApiFile.FromText("x") } }, Media),
        CancellationToken.None));

    [Fact]
    public async Task TextThatLooksLikeAFileStaysText()
    {
        var (_, body) = await SendAsync(new Upload { Title = "00000000000000000000000000000000" + "0", File = ApiFile.FromText("x") }, []);

        Assert.Contains("name=\"title\"\r\n\r\n000000000000000000000000000000000\r\n", body);
    }

    [Fact]
    public async Task ALargeFileIsNeverHeldInMemory()
    {
        await using var stream = new CountedStream(50_000_000);
        var length = 0L;
        var before = GC.GetTotalAllocatedBytes();

        await new StreamingHandler(async content => length = await StreamingHandler.DrainAsync(content)).Transport().SendAsync(Request(new Upload { Title = "t", File = stream }, []), CancellationToken.None);

        Assert.InRange(length, 50_000_001, 50_001_000);
        Assert.InRange(GC.GetTotalAllocatedBytes() - before, 0, 20_000_000);
    }

    private static ApiRequest Request(Upload upload, FormField[] fields) => ApiRequest.Post("/c").Multipart<Upload, ModelCodec<Upload>>(upload, Media, fields);

    private static ApiFile File(string text) => ApiFile.FromBytes(Encoding.UTF8.GetBytes(text));

    private static async Task<(string Type, string Body)> SendAsync(Upload upload, FormField[] fields)
    {
        var handler = RecordingHandler.Answering("{}");
        await handler.Transport().SendAsync(Request(upload, fields), CancellationToken.None);
        var sent = Assert.Single(handler.Requests);
        return (sent.Headers["Content-Type"], sent.Body!);
    }
}
