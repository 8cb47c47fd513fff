using System.Globalization;
using Dash.McpServer.Tests.Kit;
using Dash.Scheduling;
using NodaTime;
using NodaTime.Text;

namespace Dash.McpServer.Tests;

/// <summary>update_posts moves many posts at once: it shows first, and then moves exactly what it showed.</summary>
public sealed class ShiftPostsTests
{
    [Theory]
    [ClassData(typeof(Eras))]
    public async Task AShiftIsShownFirstAndThenAppliedExactlyAsShownAndOnce(string era)
    {
        await using var session = await SandboxSession.OpenAsync(era);
        var (first, second) = (await session.ScheduleAsync(Post("144/x", 2)), await session.ScheduleAsync(Post("144/linkedin", 3)));

        var preview = await session.CallAsync("update_posts", $$"""{ "posts": ["{{first}}", "{{second}}"], "shift": "+1 day", "time_zone": "UTC" }""");
        Assert.Equal(["previewed", "previewed"], Outcomes(preview));
        Assert.Equal(Future.At(2)[..19], preview.TextAt("results/0/from")[..19]);
        Assert.Equal((Future.At(3), Future.At(4)), (preview.TextAt("results/0/utc"), preview.TextAt("results/1/utc")));
        Assert.Contains("nothing was written", preview.Text);
        Assert.Equal(Future.At(2), (await session.CallAsync("get_post", $$"""{ "id": "{{first}}" }""")).TextAt("post/utc"));

        var apply = $$"""{ "plan_id": "{{preview.TextAt("plan_id")}}" }""";
        var moved = await session.CallAsync("update_posts", apply);
        var again = await session.CallAsync("update_posts", apply);

        Assert.Equal(["updated", "updated"], Outcomes(moved));
        Assert.True(again.IsError);
        Assert.Contains(ProblemCodes.PlanUsed, again.Text);
        Assert.Equal(Future.At(3), (await session.CallAsync("get_post", $$"""{ "id": "{{first}}" }""")).TextAt("post/utc"));
        Assert.Equal(Future.At(4), (await session.CallAsync("get_post", $$"""{ "id": "{{second}}" }""")).TextAt("post/utc"));
    }

    [EraFact]
    public async Task AFilterNamesWhatIsMoved()
    {
        await using var session = await SandboxSession.OpenAsync();
        var moved = await session.ScheduleAsync(Post("144/x", 2));
        await session.ScheduleAsync(Post("144/x", 9));
        await session.ScheduleAsync(Post("144/threads", 2));

        var preview = await session.CallAsync("update_posts", $$"""{ "channels": ["144/x"], "to": "{{Future.At(5)}}", "shift": "+1 week", "time_zone": "UTC" }""");

        Assert.Equal([moved], preview["results"]!.AsArray().Select(item => item!["id"]!.GetValue<string>()));
        Assert.Equal(Future.At(9), preview.TextAt("results/0/utc"));
    }

    [EraFact]
    public async Task TheTimeOfDayStaysWhenTheClocksChange()
    {
        await using var session = await SandboxSession.OpenAsync();
        var zone = TimeZones.Get("America/New_York");
        var now = SystemClock.Instance.GetCurrentInstant();
        var change = zone.GetZoneInterval(now + Duration.FromDays(4)).End.InZone(zone).Date;
        var at = change.PlusDays(-3).At(new LocalTime(9, 0));
        var id = await session.ScheduleAsync($$"""{ "channel": "144/x", "at": "{{LocalDateTimePattern.GeneralIso.Format(at)}}[America/New_York]", "text": "Nine" }""");

        var preview = await session.CallAsync("update_posts", $$"""{ "posts": ["{{id}}"], "shift": "+1 week", "time_zone": "America/New_York" }""");

        var (before, after) = (DateTimeOffset.Parse(preview.TextAt("results/0/from"), CultureInfo.InvariantCulture), DateTimeOffset.Parse(preview.TextAt("results/0/at"), CultureInfo.InvariantCulture));
        Assert.Equal((9, 9), (before.Hour, after.Hour));
        Assert.NotEqual(before.Offset, after.Offset);
    }

    [EraFact]
    public async Task APostThatWasChangedAfterThePreviewIsNotMovedAndShownAsItIs()
    {
        await using var session = await SandboxSession.OpenAsync();
        var id = await session.ScheduleAsync(Post("144/x", 2));
        var preview = await session.CallAsync("update_posts", $$"""{ "posts": ["{{id}}"], "shift": "+1 day", "time_zone": "UTC" }""");
        await session.Sandbox.Clock.AdvanceAsync(TimeSpan.FromMinutes(1));
        await session.CallAsync("update_posts", $$"""{ "posts": [ { "id": "{{id}}", "text": "Somebody was here" } ] }""");

        var reply = await session.CallAsync("update_posts", $$"""{ "plan_id": "{{preview.TextAt("plan_id")}}" }""");

        Assert.Equal([ProblemCodes.Conflict], reply.Codes());
        Assert.Equal(("Somebody was here", Future.At(2)), (reply.TextAt("results/0/text"), reply.TextAt("results/0/utc")));
    }

    [EraTheory]
    [InlineData("update_posts", """{ "posts": [ { "id": "ID", "text": "Mine", "updated_at": "SEEN" } ] }""")]
    [InlineData("delete_posts", """{ "posts": [ { "id": "ID", "updated_at": "SEEN" } ] }""")]
    public async Task WhatSomebodyElseChangedMeanwhileIsAConflict(string tool, string arguments)
    {
        await using var session = await SandboxSession.OpenAsync();
        var id = await session.ScheduleAsync(Post("144/x", 2));
        var seen = (await session.CallAsync("get_post", $$"""{ "id": "{{id}}" }""")).TextAt("post/updated_at");
        await session.Sandbox.Clock.AdvanceAsync(TimeSpan.FromMinutes(1));
        await session.CallAsync("update_posts", $$"""{ "posts": [ { "id": "{{id}}", "text": "Theirs" } ] }""");

        var reply = await session.CallAsync(tool, arguments.Replace("ID", id, StringComparison.Ordinal).Replace("SEEN", seen, StringComparison.Ordinal));

        Assert.Equal([ProblemCodes.Conflict], reply.Codes());
        Assert.Contains("Theirs", reply.Text);
        Assert.Equal("Theirs", (await session.CallAsync("get_post", $$"""{ "id": "{{id}}" }""")).TextAt("post/text"));
    }

    [EraTheory]
    [InlineData("""{ "shift": "+1 day" }""", "/posts")]
    [InlineData("""{ "shift": "+1 day", "posts": ["x:1"], "channels": ["144/x"] }""", "/channels")]
    [InlineData("""{ "shift": "+1 day", "posts": ["x:1"], "plan_id": "shift-1" }""", "/plan_id")]
    [InlineData("""{ "shift": "tomorrow", "posts": ["x:1"] }""", "/shift")]
    [InlineData("""{ "shift": "+1 day", "posts": ["x:1", { "id": "x:2", "text": "A" }] }""", "/posts/1")]
    [InlineData("""{ }""", "/posts")]
    [InlineData("""{ "plan_id": "plan-0123456789" }""", "/plan_id")]
    public async Task WhatDoesNotSayWhatToMoveIsRefused(string arguments, string pointer)
    {
        await using var session = await SandboxSession.OpenAsync(timeZone: "UTC");
        var reply = await session.CallAsync("update_posts", arguments);

        Assert.True(reply.IsError);
        Assert.Contains($"field: {pointer}\n", reply.Text + "\n");
    }

    [EraFact]
    public async Task APlanOfNewPostsMovesNothingAndAShiftMakesNothing()
    {
        await using var session = await SandboxSession.OpenAsync();
        var id = await session.ScheduleAsync(Post("144/x", 2));
        var shift = (await session.CallAsync("update_posts", $$"""{ "posts": ["{{id}}"], "shift": "+2 hours" }""")).TextAt("plan_id");
        var plan = (await session.CallAsync("validate_posts", $$"""{ "posts": [ {{Post("144/threads", 2)}} ] }""")).TextAt("plan_id");

        Assert.Contains(ProblemCodes.PlanUnknown, (await session.CallAsync("schedule_posts", $$"""{ "plan_id": "{{shift}}" }""")).Text);
        Assert.Contains(ProblemCodes.PlanUnknown, (await session.CallAsync("update_posts", $$"""{ "plan_id": "{{plan}}" }""")).Text);
    }

    private static string Post(string channel, int days) => $$"""{ "channel": "{{channel}}", "at": "{{Future.At(days)}}", "text": "Hello {{days}}" }""";

    private static IEnumerable<string> Outcomes(ToolReply reply) => reply["results"]!.AsArray().Select(item => item!["outcome"]!.GetValue<string>());
}
