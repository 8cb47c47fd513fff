using Dash.McpServer.Tests.Kit;
using Dash.Scheduling;

namespace Dash.McpServer.Tests;

/// <summary>A call that is repeated, for whatever reason, makes its posts once, as the hint of the tool says.</summary>
public sealed class ReplayTests
{
    private static string Post(string text = "Once", string key = "") =>
        $$"""{ "posts": [ { "channel": "144/x", "at": "{{Future.At(2)}}", "text": "{{text}}"{{(key.Length == 0 ? "" : $", \"key\": \"{key}\"")}} } ] }""";

    [Theory]
    [ClassData(typeof(Eras))]
    public async Task TheSecondOfTwoEqualCallsGivesTheFirstAnswer(string era)
    {
        await using var session = await SandboxSession.OpenAsync(era);
        var first = await session.CallAsync("schedule_posts", Post());
        var second = await session.CallAsync("schedule_posts", Post());

        Assert.Equal(("created", "created"), (first.TextAt("results/0/outcome"), second.TextAt("results/0/outcome")));
        Assert.Null(first["results/0/replayed"]);
        Assert.True(second["results/0/replayed"]!.GetValue<bool>());
        Assert.Equal(first.TextAt("results/0/id"), second.TextAt("results/0/id"));
        Assert.Equal(first.TextAt("results/0/key"), second.TextAt("results/0/key"));
        Assert.Contains("created before", second.Text);
        Assert.Equal(1, await session.CountPostsAsync());
        Assert.True((await session.Session.Client.ListToolsAsync()).Single(tool => tool.Name == "schedule_posts").ProtocolTool.Annotations!.IdempotentHint);
    }

    [EraFact]
    public async Task ABatchOfWhichSomeWasDoneMakesOnlyWhatIsMissing()
    {
        await using var session = await SandboxSession.OpenAsync();
        await session.CallAsync("schedule_posts", Post());
        var reply = await session.CallAsync("schedule_posts", $$"""
            { "posts": [
              { "channel": "144/x", "at": "{{Future.At(2)}}", "text": "Once" },
              { "channel": "144/linkedin", "at": "{{Future.At(2)}}", "text": "Once" } ] }
            """);

        Assert.True(reply["results/0/replayed"]!.GetValue<bool>());
        Assert.Equal("created", reply.TextAt("results/1/outcome"));
        Assert.Null(reply["results/1/replayed"]);
        Assert.Equal(2, await session.CountPostsAsync());
    }

    [EraFact]
    public async Task AKeyThatStandsForAnotherPostIsRefusedWithWhatDiffers()
    {
        await using var session = await SandboxSession.OpenAsync();
        await session.CallAsync("schedule_posts", Post("The launch", "launch"));
        var reply = await session.CallAsync("schedule_posts", Post("Something else", "launch"));

        Assert.True(reply.IsError);
        Assert.Equal([ProblemCodes.KeyReused], reply.Codes());
        Assert.Equal("/posts/0/key", reply.TextAt("results/0/problems/0/pointer"));
        Assert.Contains("The launch", reply.Text);
        Assert.Equal(1, await session.CountPostsAsync());
    }

    [EraFact]
    public async Task KeysOfTheirOwnMakeTwoPostsOfTheSameContent()
    {
        await using var session = await SandboxSession.OpenAsync();
        await session.CallAsync("schedule_posts", Post(key: "first"));
        var second = await session.CallAsync("schedule_posts", Post(key: "second"));

        Assert.Equal(("created", "second"), (second.TextAt("results/0/outcome"), second.TextAt("results/0/key")));
        Assert.Null(second["results/0/replayed"]);
        Assert.Equal(2, await session.CountPostsAsync());
    }

    [EraFact]
    public async Task ACallAfterALostAnswerThatWasReadBackIsAReplay()
    {
        await using var session = await SandboxSession.OpenAsync();
        session.Sandbox.Faults.DropNextCreateAfterCommit();
        var lost = await session.CallAsync("schedule_posts", Post());
        var again = await session.CallAsync("schedule_posts", Post());

        Assert.Equal(("created", "created"), (lost.TextAt("results/0/outcome"), again.TextAt("results/0/outcome")));
        Assert.True(again["results/0/replayed"]!.GetValue<bool>());
        Assert.Equal(lost.TextAt("results/0/id"), again.TextAt("results/0/id"));
        Assert.Equal(1, await session.CountPostsAsync());
    }

    [EraFact]
    public async Task ADeletedPostCanBeScheduledAgain()
    {
        await using var session = await SandboxSession.OpenAsync();
        var first = (await session.CallAsync("schedule_posts", Post())).TextAt("results/0/id");
        await session.CallAsync("delete_posts", $$"""{ "ids": ["{{first}}"] }""");
        var again = await session.CallAsync("schedule_posts", Post());

        Assert.Null(again["results/0/replayed"]);
        Assert.NotEqual(first, again.TextAt("results/0/id"));
        Assert.Equal(1, await session.CountPostsAsync());
    }

    [EraFact]
    public async Task WhatLiesAroundAPostIsMentionedAndKeepsNothingFromBeingSent()
    {
        await using var session = await SandboxSession.OpenAsync();
        await session.CallAsync("schedule_posts", Post());
        var close = await session.CallAsync("schedule_posts", Post(key: "again"));

        var warnings = close["results/0/problems"]!.AsArray().Where(problem => problem!["severity"]!.GetValue<string>() == "warning").Select(problem => problem!["code"]!.GetValue<string>());
        Assert.Equal("created", close.TextAt("results/0/outcome"));
        Assert.Superset(new HashSet<string> { ProblemCodes.RepeatedText, ProblemCodes.PostsClose }, warnings.ToHashSet());
    }
}
