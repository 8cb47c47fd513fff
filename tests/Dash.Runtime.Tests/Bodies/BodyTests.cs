using System.Text;
using System.Text.Json;
using Dash.Runtime.Json;
using Dash.Runtime.Tests.Support;

namespace Dash.Runtime.Tests.Bodies;

public sealed class BodyTests
{
    private const string Form = "application/x-www-form-urlencoded";

    private readonly RecordingHandler _handler = RecordingHandler.Answering("{}");

    [Fact]
    public async Task AFormHasAFieldForEachMemberThatIsSet()
    {
        var sent = await SendAsync(request => request.Form<JsonElement, JsonElementCodec>(
            JsonElement.Parse("{\"name\":\"a&b=c ü+\",\"tags\":[\"x\",\"y\"],\"none\":null,\"flag\":true,\"size\":1.5,\"o\":{\"k\":[1]},\"deep\":{\"a\":{\"b\":1}},\"csv\":[1,2],\"raw\":\"a:b&c\",\"quoted\":\"q\"}"),
            Form,
            [new("deep", Style: ParameterStyle.DeepObject), new("csv", Style: ParameterStyle.Form, Explode: false), new("raw", Style: ParameterStyle.Form, AllowReserved: true), new("quoted", "application/json")]));

        Assert.Equal(
            "name=a%26b%3Dc%20%C3%BC%2B&tags=x&tags=y&flag=true&size=1.5&o=%7B%22k%22%3A%5B1%5D%7D&deep%5Ba%5D%5Bb%5D=1&csv=1,2&raw=a:b%26c&quoted=%22q%22",
            sent.Body);
        Assert.Equal(Form, sent.Headers["Content-Type"]);
    }

    [Fact]
    public void AFormOfSomethingElseThanAnObjectIsRefused() =>
        Assert.Throws<ArgumentException>(() => ApiRequest.Post("/c").Form<string, StringCodec>("a=b", Form));

    [Fact]
    public async Task TextIsSentAsItIs()
    {
        var sent = await SendAsync(request => request.Text("<größe/>", "application/xml"));

        Assert.Equal(("<größe/>", "application/xml"), (sent.Body, sent.Headers["Content-Type"]));
    }

    [Fact]
    public async Task JsonHasTheMediaTypeOfTheDocument()
    {
        var sent = await SendAsync(request => request.Json<int, Int32Codec>(1, "application/merge-patch+json"));

        Assert.Equal(("1", "application/merge-patch+json"), (sent.Body, sent.Headers["Content-Type"]));
    }

    [Theory]
    [InlineData("image/png", null, "image/png")]
    [InlineData("image/*", null, "application/octet-stream")]
    [InlineData("image/*", "image/gif", "image/gif")]
    [InlineData("application/octet-stream", "text/csv", "text/csv")]
    public async Task AFileSaysWhatItIs(string document, string? file, string expected)
    {
        var sent = await SendAsync(request => request.File(ApiFile.FromBytes("abc"u8.ToArray(), mediaType: file), document));

        Assert.Equal(("abc", expected, "3"), (sent.Body, sent.Headers["Content-Type"], sent.ContentHeaders["Content-Length"]));
    }

    [Fact]
    public async Task BodiesThatAreNullAreNotSent()
    {
        var sent = await SendAsync(request => request.FileReference(null, "image/png").TextReference(null, "text/plain")
            .FormReference<string, StringCodec>(null, Form).MultipartReference<string, StringCodec>(null, "multipart/form-data"));

        Assert.Null(sent.Body);
    }

    [Fact]
    public void BodiesThatAreRequiredAndMissingAreRefused()
    {
        Assert.Throws<ArgumentNullException>(() => ApiRequest.Post("/c").File(null!, "image/png"));
        Assert.Throws<ArgumentNullException>(() => ApiRequest.Post("/c").Text(null!, "text/plain"));
        Assert.Throws<ArgumentNullException>(() => ApiRequest.Post("/c").Form<string, StringCodec>(null!, Form));
        Assert.Throws<ArgumentNullException>(() => ApiRequest.Post("/c").Multipart<string, StringCodec>(null!, "multipart/form-data"));
    }

    [Fact]
    public async Task AStreamIsReadWhileItIsSentAndStaysOpen()
    {
        await using var stream = new CountedStream(10_000_000);

        var length = 0L;
        var handler = new StreamingHandler(async content => length = await StreamingHandler.DrainAsync(content));
        await handler.Transport().SendAsync(ApiRequest.Post("/c").File(stream, "application/octet-stream"), CancellationToken.None);

        Assert.Equal((10_000_000, 10_000_000, false), (length, stream.BytesRead, stream.IsDisposed));
        Assert.InRange(stream.LargestRead, 1, 1_000_000);
    }

    [Fact]
    public async Task AStreamThatCannotSeekIsSentOnceAndOneThatCanAgain()
    {
        var once = ApiFile.FromStream(new CountedStream(3));
        await SendAsync(request => request.File(once, "image/png"));
        await Assert.ThrowsAsync<InvalidOperationException>(() => SendAsync(request => request.File(once, "image/png")));

        using var memory = new MemoryStream("0123"u8.ToArray()) { Position = 1 };
        var often = ApiFile.FromStream(memory);
        Assert.Equal(("123", "123"), ((await SendAsync(request => request.File(often, "image/png"))).Body, (await SendAsync(request => request.File(often, "image/png"))).Body));
    }

    [Fact]
    public void AStreamThatIsClosedIsRefusedAtOnce()
    {
        var closed = new MemoryStream();
        closed.Dispose();

        Assert.Throws<ArgumentException>(() => ApiFile.FromStream(closed));
    }

    [Fact]
    public void AFileTellsItsNameAndLengthAndNothingElse()
    {
        Assert.Equal("a.txt (6 bytes)", ApiFile.FromText("secret", "a.txt").ToString());
        Assert.Equal("file (length unknown)", ApiFile.FromStream(new CountedStream(3)).ToString());
    }

    [Fact]
    public void OutsideOfAFormAFileIsText()
    {
        Assert.Equal("\"YWI=\"", Encoding.UTF8.GetString(Write(ApiFile.FromBytes("ab"u8.ToArray()))));
        Assert.Equal("\"ab\"", Encoding.UTF8.GetString(Write(JsonModel.Parse<ApiFile, ApiFileCodec>("\"ab\""u8))));
        Assert.Throws<InvalidOperationException>(() => Write(new MemoryStream()));

        static byte[] Write(ApiFile file)
        {
            var buffer = new System.Buffers.ArrayBufferWriter<byte>();
            using var writer = new Utf8JsonWriter(buffer);
            ApiFileCodec.Write(writer, file);
            writer.Flush();
            return buffer.WrittenSpan.ToArray();
        }
    }

    private async Task<RecordedRequest> SendAsync(Func<ApiRequest, ApiRequest> add)
    {
        await _handler.Transport().SendAsync(add(ApiRequest.Post("/c")), CancellationToken.None);
        return _handler.Requests[^1];
    }
}
