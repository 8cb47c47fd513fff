using Dash.McpServer.Tests.Kit;
using Dash.Scheduling;

namespace Dash.McpServer.Tests;

/// <summary>The connection breaks while a post is created: the answer says what really happened, and no second post appears.</summary>
public sealed class LostAnswerTests
{
    [EraFact]
    public async Task APostThatWasCreatedBeforeTheConnectionBrokeIsReportedAsCreated()
    {
        await using var session = await SandboxSession.OpenAsync();
        session.Sandbox.Faults.DropNextCreateAfterCommit();

        var reply = await session.CallAsync("schedule_posts", $$"""{ "posts": [ { "channel": "144/x", "at": "{{Future.At(1)}}", "text": "Once" } ] }""");

        Assert.False(reply.IsError, reply.Text);
        Assert.Equal("created", reply.TextAt("results/0/outcome"));
        Assert.Equal("Once", reply.TextAt("results/0/text"));
        Assert.Equal(1, await session.CountPostsAsync());
    }

    [EraFact]
    public async Task APostThatWasNotCreatedIsSafeToSendAgain()
    {
        await using var session = await SandboxSession.OpenAsync();
        session.Sandbox.Faults.DropNextCreateBeforeCommit();
        var post = $$"""{ "posts": [ { "channel": "144/x", "at": "{{Future.At(1)}}", "text": "Once" } ] }""";

        var lost = await session.CallAsync("schedule_posts", post);
        Assert.True(lost.IsError);
        Assert.Equal([ProblemCodes.NotCreated], lost.Codes());
        Assert.True(lost["results/0/problems/0/retryable"]!.GetValue<bool>());
        Assert.Equal(0, await session.CountPostsAsync());

        Assert.False((await session.CallAsync("schedule_posts", post)).IsError);
        Assert.Equal(1, await session.CountPostsAsync());
    }
}
