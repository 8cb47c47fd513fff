using System.Web;
using Dash.Runtime.Json;
using Dash.Runtime.Tests.Support;

namespace Dash.Runtime.Tests.Parameters;

/// <summary>Whatever a value holds, it arrives as it was sent, and nothing beside it changes.</summary>
public sealed class HostileValueTests
{
    private static readonly string[] Pieces =
    [
        "/", "//", "..", ".", "\\", "?", "#", "&", "=", ";", ",", "+", " ", "%", "%2F", "%2e", "%00", "\0", "\r\n", "\n", "\t", "{", "}", "{b}", "[", "]", "\"", "'", "<", ">",
        "|", "^", "`", "~", "@", ":", "é", "名", "😀", "\u2028", "\u202E", "\uFEFF", "a", "1", "http://evil.example/", "..%2f", "%c0%ae",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void APathKeepsItsSegmentsAndAQueryItsParameters(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 300; round++)
        {
            var (text, other) = (Text(random), Text(random));
            var address = ApiRequest.Get("/a/{a}/b/{b}/c/{c}/d")
                .Path<string, StringCodec>("a", "x" + text)
                .PathStyled<string, StringCodec>("b", "x" + text, ParameterStyle.Simple, explode: false, allowReserved: true)
                .PathStyled<IReadOnlyList<string>, ListCodec<string, StringCodec>>("c", [text, other], ParameterStyle.Matrix, explode: true)
                .Query<string, StringCodec>("q", text)
                .QueryStyled<IReadOnlyList<string>, ListCodec<string, StringCodec>>("l", [text, other], ParameterStyle.Form, explode: false)
                .QueryStyled<IReadOnlyDictionary<string, string>, MapCodec<string, StringCodec>>("d", new Dictionary<string, string> { [text] = other }, ParameterStyle.DeepObject, explode: true)
                .QueryStyled<string, StringCodec>("r", text, ParameterStyle.Form, explode: true, allowReserved: true)
                .Address();

            var (path, query) = (address.Split('?', 2)[0].Split('/'), address.Split('?', 2)[1].Split('&'));
            Assert.Equal(["", "a", Uri.EscapeDataString("x" + text), "b", path[4], "c", path[6], "d"], path);
            Assert.Equal("x" + text, Uri.UnescapeDataString(path[4]));
            Assert.Equal(["", .. new[] { text, other }.Select(static item => item.Length == 0 ? "c" : "c=" + item)], path[6].Split(';').Select(Uri.UnescapeDataString));
            Assert.Equal(
                [$"q={text}", "l", $"d[{text}]={other}", "r"],
                query.Select(static (parameter, index) => index is 1 or 3 ? parameter.Split('=')[0] : Uri.UnescapeDataString(parameter)));
            Assert.Equal([text, other], query[1].Split('=')[1].Split(',').Select(Uri.UnescapeDataString));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task AFormKeepsItsFields(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 200; round++)
        {
            var (name, text) = ("n" + Text(random), Text(random));
            var handler = RecordingHandler.Answering("{}");
            var body = new Dictionary<string, string> { [name] = text, ["last"] = "z" };

            await handler.Transport().SendAsync(ApiRequest.Post("/f").Form<IReadOnlyDictionary<string, string>, MapCodec<string, StringCodec>>(body, "application/x-www-form-urlencoded"), CancellationToken.None);

            var fields = HttpUtility.ParseQueryString(Assert.Single(handler.Requests).Body!);
            Assert.Equal([name, "last"], fields.AllKeys.Select(static key => key!));
            Assert.Equal((text, "z"), (fields[0], fields[1]));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task AMultipartFormKeepsItsParts(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 200; round++)
        {
            var (name, text) = ("n" + Text(random), Text(random));
            var handler = RecordingHandler.Answering("{}");
            var body = new Dictionary<string, ApiFile> { [name] = ApiFile.FromText(text, text), ["last"] = ApiFile.FromText("z") };

            await handler.Transport().SendAsync(ApiRequest.Post("/f").Multipart<IReadOnlyDictionary<string, ApiFile>, MapCodec<ApiFile, ApiFileCodec>>(body, "multipart/form-data"), CancellationToken.None);

            var sent = Assert.Single(handler.Requests);
            var parts = sent.Body!.Split("--" + sent.Headers["Content-Type"].Split("boundary=")[1]);
            Assert.Equal(4, parts.Length);
            var (head, content) = (parts[1].Split("\r\n\r\n", 2)[0], parts[1].Split("\r\n\r\n", 2)[1]);
            Assert.Equal($"\r\nContent-Disposition: form-data; name=\"{Quoted(name)}\"; filename=\"{Quoted(text)}\"", head);
            Assert.Equal(text + "\r\n", content);
        }
    }

    private static string Quoted(string text) => text.Replace("\"", "%22").Replace("\r", "%0D").Replace("\n", "%0A");

    private static string Text(Random random) => string.Concat(Enumerable.Range(0, random.Next(5)).Select(_ => Pieces[random.Next(Pieces.Length)]));
}
