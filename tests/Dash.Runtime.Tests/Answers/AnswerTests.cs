using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Dash.Runtime.Json;
using Dash.Runtime.Tests.Support;

namespace Dash.Runtime.Tests.Answers;

public sealed class AnswerTests
{
    private static readonly ApiAnswers<string> Answers = new ApiAnswers<string>()
        .Json<long, Int64Codec>("200", static (status, value) => $"{(int)status} number {value}")
        .Text("2XX", static (status, value) => $"{(int)status} text {value}")
        .Empty("204", static status => $"{(int)status} nothing");

    [Theory]
    [InlineData(404, "{\"code\":7,\"message\":\"gone\"}", typeof(ApiException<Refusal>))]
    [InlineData(409, "[\"a\",\"b\"]", typeof(ApiException<IReadOnlyList<string>>))]
    [InlineData(503, "down for lunch", typeof(ApiException<string>))]
    [InlineData(500, "5", typeof(ApiException<long>))]
    [InlineData(404, "<html>", typeof(ApiException))]
    public async Task AnErrorIsReadAsItsStatusSays(int status, string body, Type expected)
    {
        var error = await Record.ExceptionAsync(() => RecordingHandler.Answering(body, (HttpStatusCode)status).Transport().SendAsync(
            ApiRequest.Get("/a").ErrorAs<long, Int64Codec>("default").ErrorAs<IReadOnlyList<string>, ListCodec<string, StringCodec>>("4XX").ErrorAs<Refusal, ModelCodec<Refusal>>("404").ErrorAsText("503"),
            CancellationToken.None));

        Assert.Equal(expected, error?.GetType());
    }

    [Theory]
    [InlineData(200, "5", "200 number 5")]
    [InlineData(206, "words", "206 text words")]
    [InlineData(204, "", "204 nothing")]
    public async Task OneOfSeveralBodiesIsChosenByStatus(int status, string body, string expected) =>
        Assert.Equal(expected, await RecordingHandler.Answering(body, (HttpStatusCode)status).Transport().SendAsync(ApiRequest.Get("/a"), Answers, CancellationToken.None));

    [Fact]
    public async Task AStatusThatIsNotDocumentedIsNamedBesideThoseThatAre()
    {
        var answers = new ApiAnswers<string>().Text("200", static (_, value) => value).Empty("204", static _ => "");

        var error = await Assert.ThrowsAsync<ApiException>(() => RecordingHandler.Answering("later", HttpStatusCode.Accepted).Transport().SendAsync(ApiRequest.Get("/a"), answers, CancellationToken.None));

        Assert.Contains("(status 202), but the API describes the body of 200, 204 only", error.Message, StringComparison.Ordinal);
        Assert.Equal("later", error.ResponseText);
    }

    [Theory]
    [InlineData("", null)]
    [InlineData(" null ", null)]
    [InlineData("7", 7L)]
    public async Task ABodyMayBeMissing(string body, long? expected) =>
        Assert.Equal(expected, await RecordingHandler.Answering(body).Transport().SendStructAsync<long, Int64Codec>(ApiRequest.Get("/a"), CancellationToken.None));

    [Theory]
    [InlineData("iso-8859-1", "67F6")]
    [InlineData("utf8", "67C3B6")]
    [InlineData(null, "EFBBBF67C3B6")]
    [InlineData("utf-8", "FFFE6700F600")]
    public async Task TextIsDecodedByItsMarkOrCharset(string? charset, string bytes)
    {
        var content = new ByteArrayContent(Convert.FromHexString(bytes)) { Headers = { ContentType = new MediaTypeHeaderValue("text/plain") { CharSet = charset } } };
        var handler = new RecordingHandler((_, _) => Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = content }));

        Assert.Equal("gö", await handler.Transport().SendTextAsync(ApiRequest.Get("/a").Accept("text/plain"), CancellationToken.None));
        Assert.Equal("text/plain", Assert.Single(handler.Requests).Headers["Accept"]);
    }

    [Fact]
    public async Task AStreamSaysWhatItIsAndReleasesTheAnswer()
    {
        using var body = new MemoryStream(Encoding.UTF8.GetBytes("PNG"));
        var content = new StreamContent(body) { Headers = { ContentType = new("image/png"), ContentDisposition = new("attachment") { FileName = "\"a b.png\"" } } };
        var handler = new RecordingHandler((_, _) => Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = content }));

        await using (var stream = await handler.Transport().SendStreamAsync(ApiRequest.Get("/a"), CancellationToken.None))
        {
            using var reader = new StreamReader(stream, leaveOpen: true);
            Assert.Equal(("PNG", 3, "image/png", "a b.png"), (await reader.ReadToEndAsync(), stream.ContentLength, stream.MediaType, stream.FileName));
        }

        Assert.False(body.CanRead);
    }
}
