using System.Text.Json;
using Dash.Sdk.Tests.Support;

namespace Dash.Sdk.Tests.Client;

public sealed class MediaSearchTests
{
    [Fact]
    public async Task ASearchGoesOnUntilTheServiceNamesNoNextPage()
    {
        var dash = Library(total: 5, largestPage: 2);

        var ids = await dash.Client.Library.Media.SearchAllAsync(144, new MediaSearch { SortFields = ["DATE"] }).Select(media => media.Id).ToListAsync();

        Assert.Equal([0, 1, 2, 3, 4], ids);
        Assert.Equal(["""{"sort_fields":["DATE"],"limit":99,"offset":0}""", """{"sort_fields":["DATE"],"limit":99,"offset":2}""", """{"sort_fields":["DATE"],"limit":99,"offset":4}"""],
            dash.Requests.Select(request => request.Body));
    }

    [Fact]
    public async Task ASearchBeginsWhereItIsToldToAndStopsWhenTheLoopStops()
    {
        var dash = Library(total: 50, largestPage: 10);

        var first = await dash.Client.Library.Media.SearchAllAsync(144, new MediaSearch { Limit = 10, Offset = 20 }).Take(3).Select(media => media.Id).ToListAsync();

        Assert.Equal([20, 21, 22], first);
        Assert.Single(dash.Requests);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(99, 2)]
    [InlineData(100, 2)]
    public async Task WithoutPagingInTheAnswerAShortPageIsTheLast(int total, int requests)
    {
        var dash = Library(total, largestPage: 99, withPaging: false);

        Assert.Equal(total, await dash.Client.Library.Media.SearchAllAsync(144, new MediaSearch()).CountAsync());
        Assert.Equal(requests, dash.Requests.Count);
    }

    [Fact]
    public async Task EitherTokenEndsASearch()
    {
        using var stop = new CancellationTokenSource();
        var search = Library(total: 50, largestPage: 1).Client.Library.Media.SearchAllAsync(144, new MediaSearch(), stop.Token);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in search)
            {
                await stop.CancelAsync();
            }
        });
    }

    private static RecordedDash Library(int total, int largestPage, bool withPaging = true) => new(request =>
    {
        var body = JsonElement.Parse(request.Body!);
        var offset = body.GetProperty("offset").GetInt32();
        var count = int.Min(int.Min(body.GetProperty("limit").GetInt32(), largestPage), int.Max(0, total - offset));
        var next = offset + count < total ? "\"https://library-backend.dashsocial.com/next\"" : "null";
        var paging = withPaging ? $$""","paging":{"count":{{total}},"previous":null,"next":{{next}} }""" : "";
        return RecordedDash.Answer($$"""{"data":[{{string.Join(",", Enumerable.Range(offset, count).Select(id => $$"""{"id":{{id}}}"""))}}]{{paging}} }""");
    });
}
