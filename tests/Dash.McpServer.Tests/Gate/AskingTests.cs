using Dash.McpServer.Gate;
using Dash.McpServer.Tests.Kit;
using Dash.Scheduling;
using ModelContextProtocol.Protocol;
using NodaTime;

namespace Dash.McpServer.Tests.Gate;

/// <summary>Clients that can put a question to their person.</summary>
public sealed class AskingTests
{
    [Theory]
    [ClassData(typeof(Eras))]
    public async Task ThePersonSeesWhatWouldBeMadeAndItIsMadeOnceTheyAgree(string era)
    {
        await using var session = await GatedSession.OpenAsync(OperatorMode.Confirm, era, Person.Agrees);

        var reply = await session.CallAsync("schedule_posts", $$"""
            { "time_zone": "America/New_York", "posts": [
              { "channel": "144/x", "at": "{{Future.At(2)}}", "text": "First line\nsecond line" },
              { "channel": "144/threads", "publish": "now", "text": "At once" } ] }
            """);

        Assert.False(reply.IsError, reply.Text);
        Assert.Equal(2, await session.CountPostsAsync());
        var question = Assert.Single(session.Questions);
        Assert.Contains("Make 2 posts?", question);
        Assert.Contains("144/x", question);
        Assert.Contains($"{Future.Day(2).DayOfWeek}", question);
        Assert.Contains("America/New_York", question);
        Assert.Contains("   | First line\n   | second line", question);
        Assert.Contains("GOES OUT AT ONCE", question);
        Assert.Contains("media: none", question);
    }

    [Theory]
    [InlineData(Eras.Session, "decline")]
    [InlineData(Eras.Stateless, "decline")]
    [InlineData(Eras.Stateless, "cancel")]
    [InlineData(Eras.Stateless, "off")]
    [InlineData(Eras.Stateless, "empty")]
    public async Task NothingIsWrittenUnlessThePersonSaysYes(string era, string answer)
    {
        Func<ElicitResult> person = answer switch { "decline" => Person.Declines, "cancel" => Person.Dismisses, "off" => Person.LeavesItOff, _ => Person.AcceptsWithoutContent };
        await using var session = await GatedSession.OpenAsync(OperatorMode.Confirm, era, person);

        var reply = await session.CallAsync("schedule_posts", Post("Hello"));

        Assert.True(reply.IsError);
        Assert.Contains("approval_declined", reply.Text);
        Assert.Contains("Nothing was written", reply.Text);
        Assert.Equal(0, await session.CountPostsAsync());
    }

    [Theory]
    [ClassData(typeof(Eras))]
    public async Task ChangesAndDeletionsAreAskedWithWhatWas(string era)
    {
        await using var session = await GatedSession.OpenAsync(OperatorMode.Confirm, era, Person.Agrees);
        var post = await session.PutAsync(new PostDraft { Channel = "144/x", At = Instant.FromDateTimeOffset(Future.Day(3)), Text = "Old words" });

        var changed = await session.CallAsync("update_posts", $$"""{ "posts": [ { "id": "{{post.Id}}", "at": "{{Future.At(5)}}", "text": "New words" } ] }""");
        var deleted = await session.CallAsync("delete_posts", $$"""{ "posts": [ { "id": "{{post.Id}}" } ] }""");

        Assert.False(changed.IsError, changed.Text);
        Assert.False(deleted.IsError, deleted.Text);
        Assert.Equal(0, await session.CountPostsAsync());
        Assert.Equal(2, session.Questions.Count);
        Assert.Contains("was: " + Future.Day(3).DayOfWeek, session.Questions[0]);
        Assert.Contains("text was:\n   | Old words", session.Questions[0]);
        Assert.Contains("Delete for good 1 post?", session.Questions[1]);
        Assert.Contains("   | New words", session.Questions[1]);
    }

    [EraFact]
    public async Task EachTimeIsShownWhereItWasWritten()
    {
        await using var session = await GatedSession.OpenAsync(OperatorMode.Confirm, person: Person.Agrees);
        var (day, local) = (Future.Day(2), Future.Local(2));

        await session.CallAsync("schedule_posts", $$"""
            { "time_zone": "Africa/Nairobi", "posts": [
              { "channel": "144/x", "at": "{{local}}[Asia/Tokyo]", "text": "In Tokyo" },
              { "channel": "144/threads", "at": "{{local}}", "text": "In the zone of the call" } ] }
            """);
        await session.CallAsync("schedule_posts", $$"""{ "posts": [ { "channel": "144/bluesky", "at": "{{local}}:00+05:30", "text": "By its offset" } ] }""");

        var written = $"{day.DayOfWeek} {local.Replace('T', ' ')}";
        Assert.Contains($"goes out {written} +09:00 Asia/Tokyo, in ", session.Questions[0]);
        Assert.Contains($"goes out {written} +03:00 Africa/Nairobi, in ", session.Questions[0]);
        Assert.Contains($"goes out {written} +05:30, in ", session.Questions[1]);
    }

    [EraFact]
    public async Task APlanRemembersWhereItsTimesWereWritten()
    {
        await using var session = await GatedSession.OpenAsync(OperatorMode.Confirm, person: Person.Agrees);
        var plan = await session.CallAsync("validate_posts", $$"""{ "time_zone": "Africa/Nairobi", "posts": [ { "channel": "144/x", "at": "{{Future.Local(2)}}", "text": "Hello" } ] }""");
        var made = await session.CallAsync("schedule_posts", $$"""{ "plan_id": "{{plan.TextAt("plan_id")}}" }""");
        var shift = await session.CallAsync("update_posts", $$"""{ "time_zone": "Africa/Nairobi", "shift": "1 day later", "posts": [ { "id": "{{made.TextAt("results/0/id")}}" } ] }""");
        await session.CallAsync("update_posts", $$"""{ "plan_id": "{{shift.TextAt("plan_id")}}" }""");

        Assert.Contains($"goes out {Future.Day(2).DayOfWeek} {Future.Local(2).Replace('T', ' ')} +03:00 Africa/Nairobi", session.Questions[0]);
        Assert.Contains($"goes out {Future.Day(3).DayOfWeek} {Future.Local(3).Replace('T', ' ')} +03:00 Africa/Nairobi", session.Questions[1]);
        Assert.Contains($"was: {Future.Day(2).DayOfWeek}", session.Questions[1]);
    }

    [EraFact]
    public async Task DraftsAndBrokenBatchesAskNobody()
    {
        await using var session = await GatedSession.OpenAsync(OperatorMode.Confirm, person: Person.Declines);

        Assert.False((await session.CallAsync("schedule_posts", """{ "posts": [ { "channel": "144/x", "publish": "draft", "text": "Some day" } ] }""")).IsError);
        Assert.True((await session.CallAsync("schedule_posts", """{ "posts": [ { "channel": "144/x", "at": "2020-01-01T00:00:00Z", "text": "Too late" } ] }""")).IsError);
        Assert.Empty(session.Questions);
    }

    [EraFact]
    public async Task TextCannotDrawOnTheScreenOrPassForTheServer()
    {
        await using var session = await GatedSession.OpenAsync(OperatorMode.Confirm, person: Person.Agrees);

        await session.CallAsync("schedule_posts", Post("a\\u001b[2Jb\\u202ec\\n\\n2. Nothing else"));

        Assert.Contains("   | a\uFFFD[2Jb\uFFFDc\n   | \n   | 2. Nothing else", Assert.Single(session.Questions));
    }

    private static string Post(string text) => $$"""{ "posts": [ { "channel": "144/x", "at": "{{Future.At(1)}}", "text": "{{text}}" } ] }""";
}
