using Dash.Runtime.Tests.Support;

namespace Dash.Runtime.Tests.Paging;

public sealed class AsyncPagesTests
{
    [Fact]
    public async Task ItemsFlowAcrossPagesInOrder()
    {
        var handler = Serving(("", Page("https://api.example.com/v1/notes?offset=2", 1, 2)), ("offset=2", Page("/v1/notes?offset=4", 3)), ("offset=4", Page(null)));

        var ids = await handler.Transport().ListNotes().Select(note => note.Id).ToListAsync();

        Assert.Equal([1, 2, 3], ids);
        Assert.Equal(["?limit=2", "?offset=2", "?offset=4"], handler.Requests.Select(request => request.Address.Query));
        Assert.All(handler.Requests, request => Assert.Equal("Bearer secret-key", request.Headers["Authorization"]));
    }

    [Fact]
    public async Task OnlyPagesThatAreEnumeratedAreFetched()
    {
        var handler = Serving(("", Page("/v1/notes?offset=2", 1, 2)), ("offset=2", Page(null, 3)));

        Assert.Equal(1, (await handler.Transport().ListNotes().FirstAsync()).Id);
        Assert.Single(handler.Requests);
    }

    [Fact]
    public async Task PagesCanBeEnumeratedWhole()
    {
        var list = Serving(("", Page("/v1/notes?offset=2", 1, 2)), ("offset=2", Page(null, 3))).Transport().ListNotes();

        Assert.Equal([2, 1], await list.AsPages().Select(page => page.Data.Count).ToListAsync());
        Assert.Equal(3, await list.CountAsync());
    }

    [Theory]
    [InlineData("https://evil.example.com/v1/notes")]
    [InlineData("https://api.example.com:8443/v1/notes")]
    [InlineData("https://api.example.com.evil.com/v1/notes")]
    [InlineData("//evil.example.com/v1/notes")]
    [InlineData("ftp://api.example.com/v1/notes")]
    public async Task TheKeyNeverFollowsALinkToAnotherOrigin(string next)
    {
        var handler = Serving(("", Page(next, 1)));

        var error = await Assert.ThrowsAsync<ApiPagingException>(async () => await handler.Transport().ListNotes().CountAsync());

        Assert.Contains("another origin", error.Message);
        Assert.Single(handler.Requests);
    }

    [Fact]
    public async Task AnEmptyLinkEndsTheList() =>
        Assert.Equal(2, await Serving(("", Page("/v1/notes?offset=2", 1)), ("offset=2", Page("", 2))).Transport().ListNotes().CountAsync());

    [Fact]
    public async Task AServiceBehindAProxyThatNamesItselfByHttpIsReachedByHttps()
    {
        var handler = Serving(("", Page("http://api.example.com/v1/notes?offset=2", 1)), ("offset=2", Page(null, 2)));

        Assert.Equal(2, await handler.Transport().ListNotes().CountAsync());
        Assert.All(handler.Requests, request => Assert.Equal("https", request.Address.Scheme));
    }

    [Fact]
    public async Task ACircleOfPagesEnds()
    {
        var handler = Serving(("", Page("/v1/notes?offset=2", 1)), ("offset=2", Page("/v1/notes?offset=2", 2)));

        var error = await Assert.ThrowsAsync<ApiPagingException>(async () => await handler.Transport().ListNotes().CountAsync());

        Assert.Contains("second time", error.Message);
        Assert.Equal(2, handler.Requests.Count);
    }

    [Fact]
    public async Task EitherTokenEndsTheEnumeration()
    {
        var list = Serving(("", Page("/v1/notes?offset=2", 1)), ("offset=2", Page(null, 2))).Transport();
        using var ofTheList = new CancellationTokenSource();
        using var ofTheLoop = new CancellationTokenSource();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await Walk(list.ListNotes(ofTheList.Token), ofTheList, CancellationToken.None));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await Walk(list.ListNotes(), ofTheLoop, ofTheLoop.Token));
    }

    [Fact]
    public async Task AMockedClientCanReturnPages()
    {
        var pages = AsyncPages<NotePage, Note>.From(
            _ => new[] { new NotePage { Data = [new Note { Id = 1, Owner = null }] }, new NotePage { Data = [] } }.ToAsyncEnumerable(), page => page.Data);

        Assert.Equal(1, await pages.CountAsync());
        Assert.Equal(2, await pages.AsPages().CountAsync());
    }

    private static async Task Walk(AsyncPages<NotePage, Note> list, CancellationTokenSource stop, CancellationToken token)
    {
        await foreach (var _ in list.WithCancellation(token))
        {
            await stop.CancelAsync();
        }
    }

    private static string Page(string? next, params int[] ids) =>
        $$"""{"data":[{{string.Join(",", ids.Select(id => $$"""{"id":{{id}},"owner":null}"""))}}],"next":{{(next is null ? "null" : $"\"{next}\"")}}}""";

    // The longest query that fits decides, so that the first page is the one without an offset.
    private static RecordingHandler Serving(params (string Query, string Page)[] pages) => new((request, cancellation) =>
    {
        cancellation.ThrowIfCancellationRequested();
        var (_, page) = pages.OrderByDescending(candidate => candidate.Query.Length).First(candidate => request.Address.Query.Contains(candidate.Query));
        return Task.FromResult(RecordingHandler.Response(page));
    });
}
