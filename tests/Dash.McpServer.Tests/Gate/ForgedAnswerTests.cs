using System.Text.Json.Nodes;
using Dash.McpServer.Gate;
using Dash.McpServer.Tests.Kit;
using Dash.Scheduling;
using NodaTime;

namespace Dash.McpServer.Tests.Gate;

/// <summary>What a client hands back is held against what was asked: on the wire, past the client library.</summary>
public sealed class ForgedAnswerTests
{
    private const string Yes = """{ "action": "accept", "content": { "approval": true } }""";

    [Fact]
    public async Task AnAnswerWithItsStateWritesOnceAndNoSecondTime()
    {
        await using var session = await GatedSession.OpenAsync(OperatorMode.Confirm);
        var post = await session.PutAsync(new PostDraft { Channel = "144/x", At = Instant.FromDateTimeOffset(Future.Day(3)), Text = "Old words" });
        var change = $$"""{ "posts": [ { "id": "{{post.Id}}", "text": "New words" } ] }""";
        var ticket = await AskAsync(session, change, "update_posts");

        var done = await session.Wire.CallAsync("update_posts", change, ticket, Yes);
        var again = await session.Wire.CallAsync("update_posts", change, ticket, Yes);

        Assert.NotEqual(true, done["isError"]?.GetValue<bool>());
        Assert.Contains("approval_used", WireSession.TextOf(again));
    }

    [Fact]
    public async Task OfManyAnswersAtOnceOneWrites()
    {
        await using var session = await GatedSession.OpenAsync(OperatorMode.Confirm);
        var ticket = await AskAsync(session, Post("Hello"));
        var replies = new List<JsonObject>();
        foreach (var _ in Enumerable.Range(0, 8))
        {
            await session.Wire.SendCallAsync("schedule_posts", Post("Hello"), ticket, Yes);
        }

        while (replies.Count < 8)
        {
            replies.Add(await session.Wire.ReceiveAsync());
        }

        // Those who came too late for the approval are refused, or get the first answer from the ledger.
        Assert.Contains(replies, reply => reply["isError"]?.GetValue<bool>() != true);
        Assert.All(replies.Where(reply => reply["isError"]?.GetValue<bool>() == true), reply => Assert.Contains("approval_used", WireSession.TextOf(reply)));
        Assert.Equal(1, await session.CountPostsAsync());
    }

    [Fact]
    public async Task AnotherContentIsNotWrittenWithThisApproval()
    {
        await using var session = await GatedSession.OpenAsync(OperatorMode.Confirm);
        var ticket = await AskAsync(session, Post("Hello"));

        await RefusedAsync(session, "approval_invalid", Post("Something else"), ticket);
    }

    [Fact]
    public async Task AnotherToolDoesNothingWithThisApproval()
    {
        await using var session = await GatedSession.OpenAsync(OperatorMode.Confirm);
        var post = await session.PutAsync(new PostDraft { Channel = "144/x", At = Instant.FromDateTimeOffset(Future.Day(3)), Text = "Stays" });
        var ticket = await AskAsync(session, Post("Hello"));

        await RefusedAsync(session, "approval_invalid", $$"""{ "posts": [ { "id": "{{post.Id}}" } ] }""", ticket, "delete_posts", count: 1);
    }

    [Theory]
    [InlineData("")]
    [InlineData("approval-000000000000")]
    [InlineData("approval-000000000000.00ff")]
    public async Task AStateThatTheServerNeverGaveIsRefused(string ticket)
    {
        await using var session = await GatedSession.OpenAsync(OperatorMode.Confirm);
        await RefusedAsync(session, "approval_invalid", Post("Hello"), ticket);
    }

    [Fact]
    public async Task AStateWithOneDigitChangedIsRefused()
    {
        await using var session = await GatedSession.OpenAsync(OperatorMode.Confirm);
        var ticket = await AskAsync(session, Post("Hello"));
        await RefusedAsync(session, "approval_invalid", Post("Hello"), ticket[..^1] + (ticket[^1] == '0' ? '1' : '0'));
    }

    [Fact]
    public async Task AnAnswerThatComesTooLateIsRefused()
    {
        var clock = new MovableClock();
        await using var session = await GatedSession.OpenAsync(OperatorMode.Confirm, clock: clock);
        var ticket = await AskAsync(session, Post("Hello"));
        clock.Ahead = ApprovalBook.Lifetime;
        await RefusedAsync(session, "approval_expired", Post("Hello"), ticket);
    }

    [Fact]
    public async Task APostThatWasChangedBetweenQuestionAndAnswerIsLeftAlone()
    {
        await using var session = await GatedSession.OpenAsync(OperatorMode.Confirm);
        var post = await session.PutAsync(new PostDraft { Channel = "144/x", At = Instant.FromDateTimeOffset(Future.Day(3)), Text = "Old words" });
        var change = $$"""{ "posts": [ { "id": "{{post.Id}}", "at": "{{Future.At(6)}}" } ] }""";
        var ticket = await AskAsync(session, change, "update_posts");
        await SandboxSession.Provider(session.Sandbox).UpdateAsync(
            new PostRevision(post, new PostChanges { Text = "New words" }, new PostDraft { Channel = "144/x", At = post.At, Text = "New words" }), CancellationToken.None);

        await RefusedAsync(session, "approval_invalid", change, ticket, "update_posts", count: 1);
        Assert.Equal(post.At, (await SandboxSession.Provider(session.Sandbox).GetAsync(post.Id, CancellationToken.None)).At);
    }

    [Fact]
    public async Task AnAnswerWithoutAStateIsAskedForAgain()
    {
        await using var session = await GatedSession.OpenAsync(OperatorMode.Confirm);
        var reply = await session.Wire.CallAsync("schedule_posts", Post("Hello"), ticket: null, Yes);
        Assert.Equal("input_required", reply["resultType"]!.GetValue<string>());
        Assert.Equal(0, await session.CountPostsAsync());
    }

    [Fact]
    public async Task AYesAfterANoIsRefused()
    {
        await using var session = await GatedSession.OpenAsync(OperatorMode.Confirm);
        var ticket = await AskAsync(session, Post("Hello"));
        await session.Wire.CallAsync("schedule_posts", Post("Hello"), ticket, """{ "action": "decline" }""");
        await RefusedAsync(session, "approval_declined", Post("Hello"), ticket);
    }

    private static async Task<string> AskAsync(GatedSession session, string arguments, string tool = "schedule_posts")
    {
        var asked = await session.Wire.CallAsync(tool, arguments);
        Assert.Equal("input_required", asked["resultType"]!.GetValue<string>());
        Assert.Equal("elicitation/create", asked["inputRequests"]!["approval"]!["method"]!.GetValue<string>());
        return asked["requestState"]!.GetValue<string>();
    }

    private static async Task RefusedAsync(GatedSession session, string code, string arguments, string ticket, string tool = "schedule_posts", int count = 0)
    {
        var reply = await session.Wire.CallAsync(tool, arguments, ticket, Yes);
        Assert.True(reply["isError"]?.GetValue<bool>(), reply.ToJsonString());
        Assert.Contains(code, WireSession.TextOf(reply));
        Assert.Equal(count, await session.CountPostsAsync());
    }

    private static string Post(string text) => $$"""{ "posts": [ { "channel": "144/x", "at": "{{Future.At(1)}}", "text": "{{text}}" } ] }""";
}
