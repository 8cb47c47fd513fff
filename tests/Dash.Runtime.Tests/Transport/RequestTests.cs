using Dash.Runtime.Json;
using Dash.Runtime.Tests.Support;

namespace Dash.Runtime.Tests.Transport;

public sealed class RequestTests
{
    private readonly RecordingHandler _handler = RecordingHandler.Answering("""{"id":1,"owner":null}""");

    [Fact]
    public async Task ACallCarriesVerbPathQueryHeadersAndBody()
    {
        var request = ApiRequest.Patch("/brands/{brand}/notes/{note}")
            .Path<long, Int64Codec>("brand", 144).Path<string, StringCodec>("note", "a/b ?#ü")
            .Query<bool, BooleanCodec>("media_v2", true)
            .QueryStruct<DateTimeOffset, DateTimeOffsetCodec>("start", new DateTimeOffset(2026, 3, 22, 0, 0, 0, TimeSpan.FromHours(2)))
            .QueryStruct<int, Int32Codec>("limit", null).QueryReference<string, StringCodec>("q", null)
            .QueryList<long, Int64Codec>("brand_ids", [1, 2], explode: true).QueryList<string, StringCodec>("tags", ["a,b", "c"], explode: false)
            .QueryList<long, Int64Codec>("none", [], explode: true).QueryList<long, Int64Codec>("nothing", null, explode: false)
            .Header<Guid, GuidCodec>("x-request-id", Guid.Empty).HeaderStruct<int, Int32Codec>("x-none", null).HeaderList<int, Int32Codec>("x-list", [1, 2])
            .Json<Note, ModelCodec<Note>>(new Note { Id = 7, Owner = "ada", Text = "<b>größe</b>" });

        await _handler.Transport().SendAsync<Note, ModelCodec<Note>>(request, CancellationToken.None);

        var sent = Assert.Single(_handler.Requests);
        Assert.Equal(HttpMethod.Patch, sent.Method);
        Assert.Equal(
            "https://api.example.com/v1/brands/144/notes/a%2Fb%20%3F%23%C3%BC?media_v2=true&start=2026-03-22T00%3A00%3A00%2B02%3A00&brand_ids=1&brand_ids=2&tags=a%2Cb,c",
            sent.Address.AbsoluteUri);
        Assert.Equal("""{"id":7,"text":"<b>größe</b>","owner":"ada"}""", sent.Body);
        Assert.Equal(
            ("application/json", "application/json", "Bearer secret-key", "00000000-0000-0000-0000-000000000000", "1,2"),
            (sent.Headers["Accept"], sent.Headers["Content-Type"], sent.Headers["Authorization"], sent.Headers["x-request-id"], sent.Headers["x-list"]));
        Assert.DoesNotContain("x-none", sent.Headers.Keys);
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    public async Task AValueThatWouldChangeThePathIsRefused(string value)
    {
        var error = await Assert.ThrowsAsync<ArgumentException>(() => _handler.Transport().GetNoteAsync(value));

        Assert.Contains("'note_id'", error.Message);
        Assert.Empty(_handler.Requests);
    }

    [Fact]
    public async Task APathParameterThatWasForgottenIsNoticedBeforeSending()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => _handler.Transport().SendAsync(ApiRequest.Get("/notes/{id}"), CancellationToken.None));
        Assert.Throws<ArgumentException>(() => ApiRequest.Get("/notes").Path<int, Int32Codec>("id", 1));
        Assert.Empty(_handler.Requests);
    }

    [Fact]
    public void ALineBreakInAHeaderIsRefused() =>
        Assert.Throws<ArgumentException>(() => ApiRequest.Get("/notes").Header<string, StringCodec>("x-name", "a\r\nAuthorization: b"));

    [Fact]
    public void ABodyThatIsRequiredAndMissingIsRefused() =>
        Assert.Throws<ArgumentNullException>(() => ApiRequest.Post("/notes").Json<Note, ModelCodec<Note>>(null!));

    [Fact]
    public async Task AnOptionalBodyThatIsNullIsNotSent()
    {
        await _handler.Transport().SendAsync(ApiRequest.Post("/notes").JsonReference<Note, ModelCodec<Note>>(null).JsonStruct<int, Int32Codec>(null), CancellationToken.None);
        Assert.Null(Assert.Single(_handler.Requests).Body);
    }

    [Fact]
    public async Task ABodyThatFailsHalfwayLeavesNothingBehindForTheNextOne()
    {
        Assert.Throws<InvalidOperationException>(() => ApiRequest.Post("/pages").Json<NotePage, ModelCodec<NotePage>>(new NotePage { Data = null! }));

        await _handler.Transport().CreateNoteAsync(new Note { Id = 2, Owner = null });

        Assert.Equal("""{"id":2,"owner":null}""", Assert.Single(_handler.Requests).Body);
    }

    [Fact]
    public async Task ManyCallsAtOnceDoNotMixTheirBodies()
    {
        var echo = new RecordingHandler((request, _) => Task.FromResult(RecordingHandler.Response(request.Body!))).Transport();

        var notes = await Task.WhenAll(Enumerable.Range(0, 200).Select(id => Task.Run(() => echo.CreateNoteAsync(new Note { Id = id, Owner = new string('x', id * 50) }))));

        Assert.All(notes, note => Assert.Equal(note.Id * 50, note.Owner!.Length));
        Assert.Equal(200, notes.Select(note => note.Id).Distinct().Count());
    }
}
