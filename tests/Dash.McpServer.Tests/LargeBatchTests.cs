using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Dash.McpServer.Tests.Kit;
using Dash.McpServer.Validation;
using Dash.Scheduling;

namespace Dash.McpServer.Tests;

/// <summary>Answers about a hundred posts: what a client takes in one piece, what is wrong before what is right, and what was left out.</summary>
public sealed class LargeBatchTests
{
    private const int MostBytes = 32_000;
    private const string Words = "長い文章 with an emoji 🎉 and more";

    [EraFact]
    public async Task AHundredGoodPostsAreCheckedAndMadeWithEveryTime()
    {
        await using var session = await SandboxSession.OpenAsync();
        var plan = await session.CallAsync("validate_posts", Arguments(Enumerable.Range(0, 100).Select(Good), "America/New_York"));
        var sent = await session.CallAsync("schedule_posts", $$"""{ "plan_id": "{{plan.TextAt("plan_id")}}", "time_zone": "America/New_York" }""");

        Assert.Equal((100, 100), (plan["valid"]!.GetValue<int>(), sent["done"]!.GetValue<int>()));
        foreach (var reply in new[] { plan, sent })
        {
            Assert.InRange(reply.Bytes, 1, MostBytes);
            Assert.Null(reply["left_out"]);
            Assert.Equal(100, Items(reply).Count);
            Assert.All(Items(reply), item => Assert.Contains("America/New_York", item["when"]!.GetValue<string>()));
        }
    }

    [EraTheory]
    [InlineData("validate_posts")]
    [InlineData("schedule_posts")]
    public async Task AHundredPostsWithManyFaultsEachAreAnsweredWithinTheBound(string tool)
    {
        await using var session = await SandboxSession.OpenAsync();
        var reply = await session.CallAsync(tool, Arguments(Enumerable.Range(0, 100).Select(Bad)));

        Assert.InRange(reply.Bytes, 1, MostBytes);
        Assert.Equal(100, Items(reply).Count);
        Assert.All(Items(reply), item => Assert.NotEmpty(item["problems"]!.AsArray()));
        Assert.NotEmpty(reply.TextAt("results/0/problems/0/message"));
        Assert.NotEmpty(reply.TextAt("results/0/problems/0/fix"));
        Assert.Contains("problems have only code and place", reply.TextAt("left_out"));
        Assert.Contains("problems", reply.TextAt("left_out").Split("Left out for length: ")[1]);
        Assert.Contains(reply.TextAt("left_out"), reply.Text);
    }

    [EraFact]
    public async Task ASheetOfAHundredRowsWithManyFaultsEachIsAnsweredWithinTheBound()
    {
        await using var session = await SandboxSession.OpenAsync();
        var sheet = "channel,at,text,media_ids,made_for_kids\n" + string.Concat(Enumerable.Range(0, 100).Select(row => $"144/pinterest,2020-01-01T00:00:00Z,{Words} {row},\"1 2 3\",perhaps\n"));
        var reply = await session.CallAsync("validate_posts", JsonSerializer.Serialize(new { sheet }));

        Assert.InRange(reply.Bytes, 1, MostBytes);
        Assert.Equal(Enumerable.Range(2, 100), Items(reply).Select(item => item["row"]!.GetValue<int>()));
        Assert.Contains("Mend what is shown and check again", reply.TextAt("left_out"));
    }

    [EraTheory]
    [InlineData("update_posts", "list_posts shows the posts as they are")]
    [InlineData("delete_posts", "list_posts shows what is left")]
    public async Task AHundredPostsThatAreNotThereAreAnsweredWithinTheBound(string tool, string remedy)
    {
        await using var session = await SandboxSession.OpenAsync();
        var posts = Enumerable.Range(0, 100).Select(number => tool == "update_posts" ? (object)new { id = $"x:{900_000 + number}", text = Words } : new { id = $"x:{900_000 + number}" });
        var reply = await session.CallAsync(tool, JsonSerializer.Serialize(new { posts }));

        Assert.InRange(reply.Bytes, 1, MostBytes);
        Assert.All(Items(reply), item => Assert.NotEmpty(item["problems"]!.AsArray()));
        Assert.Contains(remedy, reply.TextAt("left_out"));
    }

    [EraFact]
    public async Task WhatIsWrongIsShownBeforeWhatIsRightAndTheRestIsCounted()
    {
        await using var session = await SandboxSession.OpenAsync();
        var posts = Enumerable.Range(0, 100).Select(number =>
        {
            var post = number % 10 == 9 ? Bad(number) : Good(number);
            post["key"] = $"{number} {new string('字', 60)}";
            return post;
        });
        var reply = await session.CallAsync("schedule_posts", Arguments(posts));

        var shown = Items(reply).Select(item => item["index"]!.GetValue<int>()).ToList();
        Assert.InRange(reply.Bytes, 1, MostBytes);
        Assert.InRange(shown.Count, 10, 99);
        Assert.Superset(Enumerable.Range(0, 10).Select(ten => (10 * ten) + 9).ToHashSet(), shown.ToHashSet());
        Assert.Equal(shown.Order(), shown);
        Assert.Equal(90, reply["done"]!.GetValue<int>());
        Assert.Contains("90 of 100 created", reply.Text);
        Assert.Contains($"{100 - shown.Count} entries", reply.TextAt("left_out"));
        Assert.Contains("list_posts shows the posts", reply.TextAt("left_out"));
        Assert.Equal(90, await session.CountPostsAsync());
    }

    [EraFact]
    public async Task AThousandArgumentsThatNobodyKnowsAreCounted()
    {
        await using var session = await SandboxSession.OpenAsync();
        var post = new JsonObject(Enumerable.Range(0, 10).Select(number => KeyValuePair.Create<string, JsonNode?>($"unheard_of_{number}", 1)));
        var reply = await session.CallAsync("schedule_posts", Arguments(Enumerable.Range(0, 100).Select(_ => (JsonObject)post.DeepClone())));

        Assert.True(reply.IsError);
        Assert.InRange(reply.Bytes, 1, MostBytes);
        Assert.All(reply.Problems, problem => Assert.Contains(problem["code"]!.GetValue<string>(), new[] { ProblemCodes.UnknownField, ArgumentProblems.MissingField }));
        Assert.Contains($"and {1100 - reply.Problems.Count} more problems", reply.Text);
    }

    private static JsonObject Good(int number) => new()
    {
        ["channel"] = "144/x",
        ["at"] = Future.Day(1 + number).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
        ["text"] = $"{number} {Words}",
    };

    private static JsonObject Bad(int number) => new()
    {
        ["channel"] = "144/pinterest",
        ["at"] = "2020-01-01T00:00:00Z",
        ["text"] = $"{Words} {number} {new string('字', 600)}",
        ["media_ids"] = new JsonArray("424242", "424243"),
        ["post_type"] = "story",
        ["made_for_kids"] = true,
        ["thread_replies"] = new JsonArray(Words),
        ["options"] = new JsonArray("disable_duet=perhaps", "share_to_feed=true", "cover_url=3"),
    };

    private static string Arguments(IEnumerable<JsonObject> posts, string zone = "UTC") => new JsonObject { ["posts"] = new JsonArray([.. posts]), ["time_zone"] = zone }.ToJsonString();

    private static IReadOnlyList<JsonNode> Items(ToolReply reply) => [.. reply["results"]!.AsArray().Select(item => item!)];
}
