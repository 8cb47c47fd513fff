using System.Text.Json.Nodes;

namespace Dash.Sandbox.Tests.PostEverywhere;

/// <summary>Several posts in one call.</summary>
public sealed class BulkTests
{
    private const string Good = """{"content":"a","account_ids":[2284],"scheduled_for":"2026-05-05T12:00:00Z"}""";
    private const string Bad = """{"content":"a","account_ids":[2280],"scheduled_for":"2026-05-05T12:00:00Z"}""";

    [Theory]
    [InlineData(Good, 201, 2)]
    [InlineData(Bad, 207, 1)]
    public async Task EveryPostIsJudgedByItself(string second, int status, int made)
    {
        await using var desk = await PostEverywhereDesk.OpenAsync();

        var outcome = await desk.DataAsync(desk.PostAsync("posts/bulk", $$"""{"posts":[{{Good}},{{second}}]}"""), status);

        Assert.Equal(made, outcome["summary"]!["succeeded"]!.GetValue<long>());
        Assert.Equal(made, (await ListAsync(desk)).Count);
    }

    [Fact]
    public async Task WhereNoneIsMadeTheAnswerIsNoErrorBodyEither()
    {
        await using var desk = await PostEverywhereDesk.OpenAsync();

        var answer = (await desk.PostAsync("posts/bulk", $$"""{"posts":[{{Bad}}]}""")).Expect(422);

        Assert.Null(answer["error"]);
        Assert.Equal("post_creation_failed", answer["data"]!["results"]![0]!["error"]!["code"]!.GetValue<string>());
    }

    [Fact]
    public async Task MoreThanFiftyAreTooMany()
    {
        await using var desk = await PostEverywhereDesk.OpenAsync();

        var answer = await desk.PostAsync("posts/bulk", $$"""{"posts":[{{string.Join(',', Enumerable.Repeat(Good, 51))}}]}""");

        Assert.Equal("bulk_limit_exceeded", PostEverywhereDesk.Code(answer.Expect(400)));
    }

    [Fact]
    public async Task APlanIsTriedDryAndThenMadeInItsZone()
    {
        await using var desk = await PostEverywhereDesk.OpenAsync();
        const string Rows = """
            "timezone":"Europe/Berlin","posts":[
              {"date":"2026-05-06","time":"09:00","content":"Good","platforms":"x+bluesky"},
              {"date":"2026-05-01","time":"09:00","content":"Gone","platforms":"x"},
              {"date":"2026-05-06","time":"09:00","content":"Nobody","platforms":"myspace"}]
            """;

        var dry = await desk.DataAsync(desk.PostAsync("posts/bulk-schedule", $$"""{"dryRun":true,{{Rows}}}"""));
        var none = await ListAsync(desk);
        (await desk.PostAsync("posts/bulk-schedule", "{" + Rows + "}")).Expect(200);

        Assert.Equal([null, "past_schedule_time", "invalid_accounts"], dry["results"]!.AsArray().Select(row => row!["errors"]!.AsArray().FirstOrDefault()?["code"]!.GetValue<string>()));
        Assert.Empty(none);
        Assert.Equal("2026-05-06T07:00:00.000Z", PostEverywhereDesk.Text(Assert.Single(await ListAsync(desk))!, "scheduled_for"));
    }

    [Fact]
    public async Task EverythingThatFailedIsTriedAgainByFilter()
    {
        await using var desk = await PostEverywhereDesk.OpenAsync();
        var id = await desk.CreateAsync("\"account_ids\":[2284]");
        desk.Sandbox.Faults.FailPublishing(id, "Down", "x");
        await desk.PassAsync(0);

        (await desk.PostAsync("posts/retry-failed")).Expect(400);
        var other = await desk.DataAsync(desk.PostAsync("posts/retry-failed", """{"platform":"bluesky"}"""));
        var tried = await desk.DataAsync(desk.PostAsync("posts/retry-failed", """{"platform":"x","failed_after":"2026-05-04T00:00:00Z"}"""));

        Assert.Equal("0", PostEverywhereDesk.Number(other["retried_count"]));
        Assert.Equal("1", PostEverywhereDesk.Number(tried["retried_count"]));
    }

    private static async Task<JsonArray> ListAsync(PostEverywhereDesk desk) => (await desk.DataAsync(desk.GetAsync("posts")))["posts"]!.AsArray();
}
