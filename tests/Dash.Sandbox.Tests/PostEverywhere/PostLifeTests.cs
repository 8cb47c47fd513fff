using System.Text.Json.Nodes;

namespace Dash.Sandbox.Tests.PostEverywhere;

/// <summary>Posts from their creation to what became of them.</summary>
public sealed class PostLifeTests
{
    [Fact]
    public async Task AScheduledPostGoesOutOnEveryAccountAtItsTime()
    {
        await using var desk = await PostEverywhereDesk.OpenAsync();
        var id = await desk.CreateAsync("\"account_ids\":[2284,2288],\"scheduled_for\":\"2026-05-05T12:00:00Z\"");

        Assert.Equal("scheduled", PostEverywhereDesk.Text(await desk.PostOfAsync(id), "status"));
        await desk.PassAsync(24);

        var post = await desk.PostOfAsync(id);
        Assert.Equal("published", PostEverywhereDesk.Text(post, "status"));
        Assert.All(post["destinations"]!.AsArray(), place => Assert.Equal("2026-05-05T12:00:00.000Z", PostEverywhereDesk.Text(place!, "published_at")));
        Assert.Equal(["x", "bluesky"], post["destinations"]!.AsArray().Select(place => PostEverywhereDesk.Text(place!, "platform")));
    }

    [Fact]
    public async Task WithoutATimeAPostGoesOutAtOnce()
    {
        await using var desk = await PostEverywhereDesk.OpenAsync();
        var id = await desk.CreateAsync("\"account_ids\":[2284]");

        var before = await desk.PostOfAsync(id);
        await desk.PassAsync(0);

        Assert.Equal("publishing", PostEverywhereDesk.Text(before, "status"));
        Assert.Null(before["scheduled_for"]);
        Assert.Equal("published", PostEverywhereDesk.Text(await desk.PostOfAsync(id), "status"));
    }

    [Fact]
    public async Task WhatFailsOnOneAccountOnlyIsAPartAndCanBeTriedAgain()
    {
        await using var desk = await PostEverywhereDesk.OpenAsync();
        var id = await desk.CreateAsync("\"account_ids\":[2284,2288]");
        desk.Sandbox.Faults.FailPublishing(id, "Duplicate content", "bluesky");
        await desk.PassAsync(0);

        var results = await desk.DataAsync(desk.GetAsync($"posts/{id}/results"));
        var failed = results["results"]!.AsArray().Single(place => PostEverywhereDesk.Text(place!, "status") == "failed")!;
        var retried = await desk.DataAsync(desk.PostAsync($"posts/{id}/retry", """{"account_ids":[2288]}"""));
        await desk.PassAsync(0);

        Assert.Equal("partially_failed", PostEverywhereDesk.Text(results, "post_status"));
        Assert.Equal("Duplicate content", PostEverywhereDesk.Text(failed, "error"));
        Assert.Equal("1", PostEverywhereDesk.Number(retried["retried_count"]));
        Assert.Equal("published", PostEverywhereDesk.Text(await desk.PostOfAsync(id), "status"));
    }

    [Fact]
    public async Task AfterFiveFailuresOfTheSameKindADestinationIsGivenUp()
    {
        await using var desk = await PostEverywhereDesk.OpenAsync();
        var id = await desk.CreateAsync("\"account_ids\":[2292]");
        await desk.PassAsync(0);
        for (var i = 0; i < 4; i++)
        {
            (await desk.PostAsync($"posts/{id}/retry")).Expect(200);
            await desk.PassAsync(0);
        }

        var answer = await desk.PostAsync($"posts/{id}/retry");

        Assert.Equal("permanent_failure_circuit_breaker", PostEverywhereDesk.Code(answer.Expect(422)));
        Assert.Equal("failed", PostEverywhereDesk.Text(await desk.PostOfAsync(id), "status"));
    }

    [Fact]
    public async Task ADraftWaitsUntilItIsScheduled()
    {
        await using var desk = await PostEverywhereDesk.OpenAsync();
        var id = await desk.CreateAsync("\"account_ids\":[2284],\"draft\":true");
        await desk.PassAsync(48);
        var draft = await desk.PostOfAsync(id);

        (await desk.PostAsync($"posts/{id}/schedule", """{"scheduled_for":"2026-05-06T12:00:30Z"}""")).Expect(400);
        (await desk.PostAsync($"posts/{id}/schedule", """{"scheduled_for":"2026-05-07T12:00:00Z","publish_now":true}""")).Expect(400);
        var scheduled = await desk.DataAsync(desk.PostAsync($"posts/{id}/schedule", """{"scheduled_for":"2026-05-07T12:00:00Z"}"""));
        var again = await desk.PostAsync($"posts/{id}/schedule", """{"publish_now":true}""");

        Assert.Equal("draft", PostEverywhereDesk.Text(draft, "status"));
        Assert.Equal("scheduled", PostEverywhereDesk.Text(scheduled, "status"));
        Assert.Equal("conflict", PostEverywhereDesk.Code(again.Expect(409)));
    }

    [Fact]
    public async Task OnlyWhatIsNotOutIsChangedOrDeleted()
    {
        await using var desk = await PostEverywhereDesk.OpenAsync();
        var id = await desk.CreateAsync("\"account_ids\":[2280],\"media_ids\":[\"" + await desk.FetchAsync("launch.jpg") + "\"],\"scheduled_for\":\"2026-05-05T12:00:00Z\","
            + "\"platform_content\":{\"instagram\":{\"contentType\":\"Post\",\"settings\":{\"altText\":\"A field\"}}}");

        var changed = await desk.DataAsync(desk.PatchAsync("posts/" + id, """{"scheduled_for":"2026-05-05T13:00:00Z","platform_content":{"instagram":{"content":"Only here"}}}"""));
        await desk.PassAsync(25);
        var late = await desk.PatchAsync("posts/" + id, """{"content":"Too late"}""");
        var kept = await desk.DeleteAsync("posts/" + id);

        Assert.Equal("2026-05-05T13:00:00.000Z", PostEverywhereDesk.Text(changed, "scheduled_for"));
        Assert.Equal("""{"contentType":"Post","settings":{"altText":"A field"},"content":"Only here"}""", changed["platform_content"]!["instagram"]!.ToJsonString());
        Assert.Equal("conflict", PostEverywhereDesk.Code(late.Expect(409)));
        Assert.Equal("post_already_published", PostEverywhereDesk.Code(kept.Expect(409)));
    }

    [Fact]
    public async Task ThePublicationOnXCanBeRetracted()
    {
        await using var desk = await PostEverywhereDesk.OpenAsync();
        var id = await desk.CreateAsync("\"account_ids\":[2284]");
        await desk.PassAsync(0);

        var deleted = await desk.DataAsync(desk.DeleteAsync($"posts/{id}?delete_on_platforms=x"));

        Assert.Equal("2284", PostEverywhereDesk.Number(Assert.Single(deleted["x_deletion"]!.AsArray())!["account_id"]));
        (await desk.GetAsync("posts/" + id)).Expect(404);
    }

    [Fact]
    public async Task TheOldNameOfTheTimeIsTaken()
    {
        await using var desk = await PostEverywhereDesk.OpenAsync();
        var id = await desk.CreateAsync("\"account_ids\":[2284],\"scheduled_at\":\"2026-05-05T14:00:00+02:00\"");

        JsonNode post = await desk.PostOfAsync(id);

        Assert.Equal("2026-05-05T12:00:00.000Z", PostEverywhereDesk.Text(post, "scheduled_for"));
        Assert.Equal(id, PostEverywhereDesk.Text(post, "id"));
    }
}
