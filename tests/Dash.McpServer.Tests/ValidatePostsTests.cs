using System.Text.Json;
using Dash.McpServer.Tests.Kit;
using Dash.Scheduling;

namespace Dash.McpServer.Tests;

/// <summary>validate_posts finds everything and writes nothing; schedule_posts sends exactly what was checked.</summary>
public sealed class ValidatePostsTests
{
    [Theory]
    [ClassData(typeof(Eras))]
    public async Task EveryFaultOfEveryPostIsToldAtOnceAndNothingIsWritten(string era)
    {
        await using var session = await SandboxSession.OpenAsync(era);
        var reply = await session.CallAsync("validate_posts", $$"""
            { "posts": [
              { "channel": "144/x", "at": "{{Future.At(1)}}", "text": "Good" },
              { "channel": "144/tiktok", "at": "yesterday", "text": "No video, no time", "options": ["disable_duet=perhaps", "share_to_feed=true"] },
              { "channel": "144/pinterest", "at": "2020-01-01T00:00:00Z", "text": "A", "media_ids": ["424242"] },
              { "channel": "900/x", "at": "{{Future.At(1)}}", "text": "A" } ] }
            """);

        Assert.False(reply.IsError, reply.Text);
        Assert.Equal(1, reply["valid"]!.GetValue<int>());
        Assert.Equal(["valid", "invalid", "invalid", "invalid"], reply["results"]!.AsArray().Select(item => item!["outcome"]!.GetValue<string>()));
        Assert.Equal([ProblemCodes.MediaMissing, ProblemCodes.OptionNotSupported, ProblemCodes.TimeUnreadable, ProblemCodes.WrongType], reply.Codes(1).Order(StringComparer.Ordinal));
        Assert.Superset(new HashSet<string> { ProblemCodes.TimeInPast, ProblemCodes.MediaUnknown, ProblemCodes.RequiredOption }, reply.Codes(2).ToHashSet());
        Assert.Equal([ProblemCodes.NotYourAccount], reply.Codes(3));
        var pointers = reply["results/1/problems"]!.AsArray().Select(problem => problem!["pointer"]!.GetValue<string>()).ToList();
        Assert.Contains("/posts/1/at", pointers);
        Assert.Contains("/posts/1/options/0", pointers);
        Assert.Contains("nothing was written", reply.Text);
        Assert.Equal(0, await session.CountPostsAsync());
    }

    [Theory]
    [ClassData(typeof(Eras))]
    public async Task APlanSendsExactlyWhatWasCheckedAndOnlyOnce(string era)
    {
        await using var session = await SandboxSession.OpenAsync(era);
        var plan = await session.CallAsync("validate_posts", $$"""
            { "posts": [
              { "channel": "144/x", "at": "{{Future.Local(1)}}", "text": "First" },
              { "channel": "144/x", "at": "{{Future.Local(2)}}[Asia/Tokyo]", "text": "Second" } ], "time_zone": "Europe/London" }
            """);
        var use = $$"""{ "plan_id": "{{plan.TextAt("plan_id")}}", "time_zone": "Europe/London" }""";

        var sent = await session.CallAsync("schedule_posts", use);
        var again = await session.CallAsync("schedule_posts", use);

        Assert.Contains("Europe/London", plan.TextAt("results/0/when"));
        Assert.Contains("Asia/Tokyo", plan.TextAt("results/1/when"));
        Assert.Equal(["created", "created"], sent["results"]!.AsArray().Select(item => item!["outcome"]!.GetValue<string>()));
        Assert.Equal(plan.TextAt("results/0/at"), sent.TextAt("results/0/at"));
        Assert.Equal(plan.TextAt("results/1/utc"), sent.TextAt("results/1/utc"));
        Assert.True(again.IsError);
        Assert.Contains(ProblemCodes.PlanUsed, again.Text);
        Assert.Equal(2, await session.CountPostsAsync());
    }

    [EraFact]
    public async Task OnlyTheValidPostsOfAPlanAreSent()
    {
        await using var session = await SandboxSession.OpenAsync();
        var plan = await session.CallAsync("validate_posts", $$"""
            { "posts": [ { "channel": "144/x", "text": "No time" }, { "channel": "144/x", "at": "{{Future.At(1)}}", "text": "Good" } ] }
            """);
        var sent = await session.CallAsync("schedule_posts", $$"""{ "plan_id": "{{plan.TextAt("plan_id")}}" }""");

        Assert.Equal(["failed", "created"], sent["results"]!.AsArray().Select(item => item!["outcome"]!.GetValue<string>()));
        Assert.Equal(1, await session.CountPostsAsync());
    }

    [EraTheory]
    [InlineData("validate_posts", "{}", "posts or sheet")]
    [InlineData("validate_posts", """{ "posts": [ { "channel": "144/x" } ], "sheet": "channel\n144/x" }""", "posts or sheet")]
    [InlineData("schedule_posts", "{}", "posts or plan_id")]
    [InlineData("schedule_posts", """{ "posts": [ { "channel": "144/x" } ], "plan_id": "plan-1" }""", "posts or plan_id")]
    public async Task OneOfTwoArgumentsIsNeededAndNotBoth(string tool, string arguments, string names)
    {
        await using var session = await SandboxSession.OpenAsync();
        var reply = await session.CallAsync(tool, arguments);

        Assert.True(reply.IsError);
        Assert.Contains($"Give one of {names}.", reply.Text);
    }

    [EraFact]
    public async Task AnInventedPlanIsRefusedAndLeadsBackToTheCheck()
    {
        await using var session = await SandboxSession.OpenAsync();
        var reply = await session.CallAsync("schedule_posts", """{ "plan_id": "plan-0123456789" }""");

        Assert.True(reply.IsError);
        Assert.Contains(ProblemCodes.PlanUnknown, reply.Text);
        Assert.Contains("tool: validate_posts", reply.Text);
    }

    [EraFact]
    public async Task ASheetIsCheckedRowByRow()
    {
        await using var session = await SandboxSession.OpenAsync();
        var sheet = $"channel,at,text,made_for_kids\n144/x,{Future.Local(1)},Hello,\n144/linkedin,{Future.Local(1)},Hello,perhaps\n144/myspace,{Future.Local(1)},Hello,\n";
        var reply = await session.CallAsync("validate_posts", JsonSerializer.Serialize(new { sheet, time_zone = "Europe/London" }));

        Assert.Equal([2, 3, 4], reply["results"]!.AsArray().Select(item => item!["row"]!.GetValue<int>()));
        Assert.Equal(["valid", "invalid", "invalid"], reply["results"]!.AsArray().Select(item => item!["outcome"]!.GetValue<string>()));
        Assert.Contains("Europe/London", reply.TextAt("results/0/when"));
        Assert.Equal("/made_for_kids", reply.TextAt("results/1/problems/0/pointer"));
        Assert.Contains("row 4 invalid", reply.Text);

        var sent = await session.CallAsync("schedule_posts", $$"""{ "plan_id": "{{reply.TextAt("plan_id")}}" }""");
        Assert.Equal("created", sent.TextAt("results/0/outcome"));
        Assert.Equal(1, await session.CountPostsAsync());
    }

    [EraFact]
    public async Task ASheetWithAColumnThatNobodyKnowsIsNotSentInPart()
    {
        await using var session = await SandboxSession.OpenAsync();
        var reply = await session.CallAsync("validate_posts", JsonSerializer.Serialize(new { sheet = $"channel,at,caption\n144/x,{Future.At(1)},Hello\n" }));

        Assert.Contains(ProblemCodes.UnknownField, reply.Codes(0));
        Assert.Contains("Did you mean 'text'?", reply.Text);
        Assert.Null(reply["plan_id"]);
    }

    [EraFact]
    public async Task ASheetOfJsonWithKeysIsSentOnceHoweverOftenItIsChecked()
    {
        await using var session = await SandboxSession.OpenAsync();
        var sheet = JsonSerializer.Serialize(new { sheet = $$"""[ { "channel": "144/x", "at": "{{Future.At(1)}}", "text": "Hello", "key": "monday" } ]""" });
        var first = await session.CallAsync("validate_posts", sheet);
        var sent = await session.CallAsync("schedule_posts", $$"""{ "plan_id": "{{first.TextAt("plan_id")}}" }""");
        var again = await session.CallAsync("validate_posts", sheet);

        Assert.Equal("monday", sent.TextAt("results/0/key"));
        Assert.Equal(("exists", sent.TextAt("results/0/id")), (again.TextAt("results/0/outcome"), again.TextAt("results/0/id")));
        Assert.Equal(0, again["valid"]!.GetValue<int>());
        Assert.Equal(1, await session.CountPostsAsync());
    }

    [EraFact]
    public async Task RowsOfPostsThatExistAreComparedAndNeverSentAgain()
    {
        await using var session = await SandboxSession.OpenAsync();
        var id = await session.ScheduleAsync($$"""{ "channel": "144/x", "at": "{{Future.At(1)}}", "text": "Hello" }""");
        var sheet = $"id,state,channel,at,text\n{id},scheduled,144/x,{Future.At(1)},Hello\n{id},scheduled,144/x,{Future.At(1)},Changed\nx:999999,,144/x,{Future.At(1)},Gone\n,,144/x,{Future.At(2)},New\n";
        var reply = await session.CallAsync("validate_posts", JsonSerializer.Serialize(new { sheet }));

        Assert.Equal(["exists", "exists", "invalid", "valid"], reply["results"]!.AsArray().Select(item => item!["outcome"]!.GetValue<string>()));
        Assert.Empty(reply["results/0/problems"]!.AsArray());
        Assert.Equal(("row_differs", "/text", "update_posts"), (reply.TextAt("results/1/problems/0/code"), reply.TextAt("results/1/problems/0/pointer"), reply.TextAt("results/1/problems/0/next_tool")));
        Assert.Equal([ProblemCodes.UnknownPost], reply.Codes(2));
        Assert.Equal(0, reply["results/3/index"]!.GetValue<int>());

        await session.CallAsync("schedule_posts", $$"""{ "plan_id": "{{reply.TextAt("plan_id")}}" }""");
        Assert.Equal(2, await session.CountPostsAsync());
    }
}
