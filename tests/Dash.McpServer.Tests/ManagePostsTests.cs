using Dash.McpServer.Tests.Kit;
using Dash.Scheduling;

namespace Dash.McpServer.Tests;

/// <summary>list_posts, get_post, update_posts and delete_posts on a sandbox of their own.</summary>
public sealed class ManagePostsTests
{
    [Theory]
    [ClassData(typeof(Eras))]
    public async Task TheListHoldsTheWindowInOrderOverAllNetworks(string era)
    {
        await using var session = await SandboxSession.OpenAsync(era);
        var second = await session.ScheduleAsync(Post("144/x", 2));
        var first = await session.ScheduleAsync(Post("145/linkedin", 1));
        await session.ScheduleAsync(Post("144/threads", 9));

        var reply = await session.CallAsync("list_posts", $$"""{ "from": "{{Future.At(0)}}", "to": "{{Future.At(5)}}", "time_zone": "Europe/London" }""");

        Assert.Equal([first, second], Ids(reply));
        Assert.Null(reply["next_cursor"]);
        Assert.Empty(reply["problems"]!.AsArray());
        Assert.Contains("Europe/London", reply.TextAt("posts/0/when"));
        Assert.Contains(first, reply.Text);
    }

    [EraFact]
    public async Task TheListIsNarrowedByChannelNetworkStateTextAndLimit()
    {
        await using var session = await SandboxSession.OpenAsync();
        var hello = await session.ScheduleAsync(Post("144/x", 1, "Hello world"));
        var other = await session.ScheduleAsync(Post("145/x", 2, "Something else"));
        var threads = await session.ScheduleAsync(Post("144/threads", 3, "Hello threads"));

        Assert.Equal([hello, threads], Ids(await session.CallAsync("list_posts", """{ "text": "hello" }""")));
        Assert.Equal([hello, other], Ids(await session.CallAsync("list_posts", """{ "networks": ["x"] }""")));
        Assert.Equal([other], Ids(await session.CallAsync("list_posts", """{ "channels": ["145/x"] }""")));
        Assert.Empty(Ids(await session.CallAsync("list_posts", """{ "states": ["posted"] }""")));
        var limited = await session.CallAsync("list_posts", """{ "limit": 2 }""");
        Assert.Equal([hello, other], Ids(limited));
        Assert.NotNull(limited["next_cursor"]);
    }

    [EraFact]
    public async Task DraftsWithoutATimeAreFoundByTheirState()
    {
        await using var session = await SandboxSession.OpenAsync();
        var draft = await session.ScheduleAsync("""{ "channel": "144/x", "publish": "draft", "text": "Some day" }""");
        await session.ScheduleAsync(Post("144/x", 1));

        var reply = await session.CallAsync("list_posts", """{ "states": ["draft"] }""");

        Assert.Equal([draft], Ids(reply));
        Assert.Contains("without a time", reply.Text);
        Assert.Null(reply["from"]);
    }

    [Theory]
    [ClassData(typeof(Eras))]
    public async Task OnePostIsReadWithAllItsDetails(string era)
    {
        await using var session = await SandboxSession.OpenAsync(era);
        var id = await session.ScheduleAsync(Post("144/x", 1, "Details"));
        var reply = await session.CallAsync("get_post", $$"""{ "id": "{{id}}", "time_zone": "Asia/Tokyo" }""");

        Assert.Equal(id, reply.TextAt("post/id"));
        Assert.Equal("Details", reply.TextAt("post/text"));
        Assert.Equal("SCHEDULED", reply.TextAt("post/provider_status"));
        Assert.Contains("Asia/Tokyo", reply.TextAt("post/when"));
        Assert.True(reply["post/auto_publish"]!.GetValue<bool>());
        Assert.Contains(id, reply.Text);
    }

    [Theory]
    [ClassData(typeof(Eras))]
    public async Task AChangeTouchesOnlyWhatItNamesAndCanBeRepeated(string era)
    {
        await using var session = await SandboxSession.OpenAsync(era);
        var id = await session.ScheduleAsync(Post("144/x", 1, "Stays"));
        var change = $$"""{ "posts": [ { "id": "{{id}}", "at": "{{Future.Local(4)}}" } ], "time_zone": "UTC" }""";

        var moved = await session.CallAsync("update_posts", change);
        var again = await session.CallAsync("update_posts", change);

        Assert.Equal("updated", moved.TextAt("results/0/outcome"));
        Assert.Equal(Future.At(4), moved.TextAt("results/0/utc"));
        Assert.Equal("Stays", moved.TextAt("results/0/text"));
        Assert.False(again.IsError, again.Text);
        Assert.Equal(Future.At(4), again.TextAt("results/0/utc"));
        Assert.Equal(1, await session.CountPostsAsync());
    }

    [EraFact]
    public async Task AnUpdateOfSeveralReportsEachInItsPlace()
    {
        await using var session = await SandboxSession.OpenAsync();
        var id = await session.ScheduleAsync(Post("144/x", 1));
        var reply = await session.CallAsync("update_posts", $$"""
            { "posts": [ { "id": "x:999999", "text": "?" }, { "id": "{{id}}", "text": "New" }, { "id": "{{id}}", "at": "2020-01-01T00:00:00Z" } ] }
            """);

        Assert.Equal(["failed", "updated", "failed"], reply["results"]!.AsArray().Select(item => item!["outcome"]!.GetValue<string>()));
        Assert.Equal([ProblemCodes.UnknownPost], reply.Codes(0));
        Assert.Equal([ProblemCodes.TimeInPast], reply.Codes(2));
        Assert.Equal("New", reply.TextAt("results/1/text"));
    }

    [Theory]
    [ClassData(typeof(Eras))]
    public async Task ADeletedPostIsGoneAndASecondDeletionChangesNothing(string era)
    {
        await using var session = await SandboxSession.OpenAsync(era);
        var (gone, kept) = (await session.ScheduleAsync(Post("144/x", 1)), await session.ScheduleAsync(Post("144/x", 2)));

        var first = await session.CallAsync("delete_posts", $$"""{ "posts": [ { "id": "{{gone}}" } ] }""");
        var second = await session.CallAsync("delete_posts", $$"""{ "posts": [ { "id": "{{gone}}" } ] }""");

        Assert.Equal("deleted", first.TextAt("results/0/outcome"));
        Assert.Equal(gone, first.TextAt("results/0/id"));
        Assert.True(second.IsError);
        Assert.Equal([ProblemCodes.UnknownPost], second.Codes());
        Assert.Equal("/posts/0/id", second.TextAt("results/0/problems/0/pointer"));
        Assert.Equal(1, await session.CountPostsAsync());
        Assert.False((await session.CallAsync("get_post", $$"""{ "id": "{{kept}}" }""")).IsError);
    }

    private static string Post(string channel, int days, string text = "Hello") =>
        $$"""{ "channel": "{{channel}}", "at": "{{Future.At(days)}}", "text": "{{text}}" }""";

    private static IEnumerable<string> Ids(ToolReply reply) => reply["posts"]!.AsArray().Select(post => post!["id"]!.GetValue<string>());
}
