using System.Globalization;

namespace Dash.Sandbox.Tests.PostEverywhere;

/// <summary>Filters, order and pages of the list of posts.</summary>
public sealed class ListingTests
{
    [Theory]
    [InlineData("status=scheduled&order=asc", "one,two")]
    [InlineData("status=draft,published", "now,draft")]
    [InlineData("platform=bluesky", "two")]
    [InlineData("account_id=2284&sort=scheduled_for&order=asc", "one,draft,now")]
    [InlineData("scheduled_after=2026-05-06T00:00:00Z", "two")]
    [InlineData("published_after=2026-05-04T00:00:00Z", "now")]
    [InlineData("search=TW", "two")]
    [InlineData("sort=scheduled_for&order=desc&limit=1", "two")]
    [InlineData("created_before=2026-05-04T11:00:00Z", "")]
    public async Task APostIsFoundByWhatItIs(string query, string found)
    {
        await using var desk = await PostEverywhereDesk.OpenAsync();
        await MakeAsync(desk, "one", "\"account_ids\":[2284],\"scheduled_for\":\"2026-05-05T12:00:00Z\"");
        await MakeAsync(desk, "two", "\"account_ids\":[2288],\"scheduled_for\":\"2026-05-06T12:00:00Z\"");
        await MakeAsync(desk, "draft", "\"account_ids\":[2284],\"draft\":true");
        await MakeAsync(desk, "now", "\"account_ids\":[2284]");
        await desk.PassAsync(0);

        var page = await desk.DataAsync(desk.GetAsync("posts?" + query));

        Assert.Equal(found, string.Join(',', page["posts"]!.AsArray().Select(post => PostEverywhereDesk.Text(post!, "content"))));
    }

    [Fact]
    public async Task PagesTellWhetherThereIsMore()
    {
        await using var desk = await PostEverywhereDesk.OpenAsync();
        var posts = string.Join(',', Enumerable.Range(0, 45).Select(number => $$"""{"content":"{{number.ToString(CultureInfo.InvariantCulture)}}","account_ids":[2284],"scheduled_for":"2026-05-05T12:00:00Z"}"""));
        (await desk.PostAsync("posts/bulk", $$"""{"posts":[{{posts}}]}""")).Expect(201);

        var first = await desk.DataAsync(desk.GetAsync("posts?order=asc"));
        var last = await desk.DataAsync(desk.GetAsync("posts?order=asc&limit=20&offset=40"));

        Assert.Equal("""{"limit":20,"offset":0,"total":45,"has_more":true}""", first["pagination"]!.ToJsonString());
        Assert.Equal("""{"limit":20,"offset":40,"total":45,"has_more":false}""", last["pagination"]!.ToJsonString());
        Assert.Equal(["40", "41", "42", "43", "44"], last["posts"]!.AsArray().Select(post => PostEverywhereDesk.Text(post!, "content")));
    }

    private static Task<Answer> MakeAsync(PostEverywhereDesk desk, string content, string extra) => desk.PostAsync("posts", $$"""{"content":"{{content}}",{{extra}}}""");
}
