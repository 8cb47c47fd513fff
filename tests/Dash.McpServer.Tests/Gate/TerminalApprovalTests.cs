using Dash.McpServer.CommandLine;
using Dash.McpServer.Gate;
using Dash.McpServer.Tests.Kit;
using Dash.Scheduling;
using NodaTime;

namespace Dash.McpServer.Tests.Gate;

/// <summary>Clients that cannot ask: a person approves in a terminal.</summary>
public sealed class TerminalApprovalTests
{
    [Theory]
    [ClassData(typeof(Eras))]
    public async Task TheSameCallGoesThroughOnceAfterThePersonApproved(string era)
    {
        await using var session = await GatedSession.OpenAsync(OperatorMode.Confirm, era);
        var asked = await session.CallAsync("schedule_posts", Post("Hello"));
        Assert.True(asked.IsError);
        Assert.Contains("approval_required", asked.Text);
        Assert.Contains("   | Hello", asked.Text);
        Assert.Equal(0, await session.CountPostsAsync());

        var again = await session.CallAsync("schedule_posts", Post("Hello"));
        Assert.Equal(IdIn(asked), IdIn(again));
        Assert.Equal(0, Approve(session, IdIn(asked)));
        var done = await session.CallAsync("schedule_posts", Post("Hello"));
        var third = await session.CallAsync("schedule_posts", Post("Hello"));

        Assert.False(done.IsError, done.Text);
        Assert.Equal(done.TextAt("results/0/id"), third.TextAt("results/0/id"));
        Assert.Equal(1, await session.CountPostsAsync());
    }

    [EraFact]
    public async Task AnApprovalIsGoodForOnce()
    {
        await using var session = await GatedSession.OpenAsync(OperatorMode.Confirm);
        var post = await session.PutAsync(new PostDraft { Channel = "144/x", At = Instant.FromDateTimeOffset(Future.Day(3)), Text = "Old words" });
        var change = $$"""{ "posts": [ { "id": "{{post.Id}}", "text": "New words" } ] }""";
        var asked = await session.CallAsync("update_posts", change);
        Approve(session, IdIn(asked));

        Assert.False((await session.CallAsync("update_posts", change)).IsError);
        var again = await session.CallAsync("update_posts", change);
        Assert.Contains("approval_required", again.Text);
        Assert.NotEqual(IdIn(asked), IdIn(again));
    }

    [EraFact]
    public async Task TheCommandIsNamedAndTheCodeIsNot()
    {
        await using var session = await GatedSession.OpenAsync(OperatorMode.Confirm);
        var asked = await session.CallAsync("schedule_posts", Post("Hello"));
        using var book = session.OpenBook();

        Assert.Contains($"Dash.McpServer.dll\" approve {IdIn(asked)}", asked.Text);
        Assert.DoesNotContain(book.CodeOf(book.Get(IdIn(asked))), asked.Text.Replace(IdIn(asked), "", StringComparison.Ordinal).Replace(Future.At(1), "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/opt/tools/dash-mcp", "dash-mcp")]
    [InlineData("/usr/bin/dotnet", "dotnet \"/opt/dash/Dash.McpServer.dll\"")]
    [InlineData("/opt/dash/Dash.McpServer", "\"/opt/dash/Dash.McpServer\"")]
    [InlineData(null, "dash-mcp")]
    public void TheCommandIsTheOneThatWorksOnThisMachine(string? process, string command) =>
        Assert.Equal(command, GateCommands.Find(process, "/opt/dash/Dash.McpServer.dll"));

    [EraFact]
    public async Task AnApprovalIsGoodForItsArgumentsOnly()
    {
        await using var session = await GatedSession.OpenAsync(OperatorMode.Confirm);
        Approve(session, IdIn(await session.CallAsync("schedule_posts", Post("Hello"))));

        Assert.Contains("approval_required", (await session.CallAsync("schedule_posts", Post("Something else"))).Text);
        Assert.Equal(0, await session.CountPostsAsync());
    }

    [EraFact]
    public async Task APostThatWasChangedAfterItWasApprovedIsNotDeleted()
    {
        await using var session = await GatedSession.OpenAsync(OperatorMode.Confirm);
        var provider = SandboxSession.Provider(session.Sandbox);
        var post = await session.PutAsync(new PostDraft { Channel = "144/x", At = Instant.FromDateTimeOffset(Future.Day(3)), Text = "Old words" });
        var delete = $$"""{ "posts": [ { "id": "{{post.Id}}" } ] }""";
        var asked = await session.CallAsync("delete_posts", delete);
        Approve(session, IdIn(asked));
        await provider.UpdateAsync(new PostRevision(post, new PostChanges { Text = "New words" }, new PostDraft { Channel = "144/x", At = post.At, Text = "New words" }), CancellationToken.None);

        var reply = await session.CallAsync("delete_posts", delete);

        Assert.Contains("approval_required", reply.Text);
        Assert.Contains("has changed since", reply.Text);
        Assert.Contains("   | New words", reply.Text);
        Assert.NotEqual(IdIn(asked), IdIn(reply));
        Assert.Equal(1, await session.CountPostsAsync());
    }

    [EraFact]
    public async Task AnApprovalExpires()
    {
        var clock = new MovableClock();
        await using var session = await GatedSession.OpenAsync(OperatorMode.Confirm, clock: clock);
        var asked = await session.CallAsync("schedule_posts", Post("Hello"));
        Approve(session, IdIn(asked));
        clock.Ahead = ApprovalBook.Lifetime;

        Assert.Contains("approval_required", (await session.CallAsync("schedule_posts", Post("Hello"))).Text);
        Assert.Equal(0, await session.CountPostsAsync());
    }

    [EraFact]
    public async Task ThePersonDeclinesOrDecidesLaterOrMistypes()
    {
        await using var session = await GatedSession.OpenAsync(OperatorMode.Confirm);
        var id = IdIn(await session.CallAsync("schedule_posts", Post("Hello")));

        Assert.Equal(1, Approve(session, id, _ => null));
        Assert.Equal(1, Approve(session, id, code => code + "0"));
        Assert.Contains("Type ", Run(session, id, _ => "no"));
        Assert.Contains("waits for nothing: it is declined", Run(session, id, code => code));
        Assert.Contains("approval_required", (await session.CallAsync("schedule_posts", Post("Hello"))).Text);
        Assert.Equal(0, await session.CountPostsAsync());
    }

    [EraFact]
    public async Task WithoutATerminalNobodyApproves()
    {
        await using var session = await GatedSession.OpenAsync(OperatorMode.Confirm);
        var id = IdIn(await session.CallAsync("schedule_posts", Post("Hello")));
        using var book = session.OpenBook();
        var pipe = new ScriptedTerminal(_ => book.CodeOf(book.Get(id))) { IsInteractive = false };

        Assert.Equal(2, ApproveCommand.Run(() => session.OpenBook(), pipe, id));
        Assert.DoesNotContain("Hello", pipe.Output);
        Assert.Equal(ApprovalState.Waiting, book.Get(id).State);
    }

    [Fact]
    public async Task TheProgramApprovesNothingForAnotherProgram()
    {
        await using var run = ServerRun.Start("approve approval-1");
        var (code, output) = await run.CloseAsync();
        Assert.Equal(2, code);
        Assert.Contains("a person approves at a terminal", output);
    }

    [EraFact]
    public async Task WhatWaitsIsListedInFull()
    {
        await using var session = await GatedSession.OpenAsync(OperatorMode.Confirm);
        using var book = session.OpenBook();
        var output = new StringWriter();
        ApprovalsCommand.Run(book, output);
        Assert.Contains("Nothing waits", output.ToString());

        var id = IdIn(await session.CallAsync("schedule_posts", Post("Hello")));
        ApprovalsCommand.Run(book, output);
        Assert.Contains(id, output.ToString());
        Assert.Contains("   | Hello", output.ToString());
    }

    [Fact]
    public void AnUnknownIdIsNoApproval()
    {
        var folder = Directory.CreateTempSubdirectory("dash-gate-");
        var terminal = new ScriptedTerminal(_ => "0000");
        Assert.Equal(1, ApproveCommand.Run(() => ApprovalBook.Open(folder.FullName, SystemClock.Instance), terminal, "approval-1"));
        Assert.Contains("There is no approval 'approval-1'", terminal.Output);
        folder.Delete(recursive: true);
    }

    private static int Approve(GatedSession session, string id, Func<string, string?>? answer = null) =>
        ApproveCommand.Run(() => session.OpenBook(), new ScriptedTerminal(question => (answer ?? (code => code))(question.Split(' ')[1])), id);

    private static string Run(GatedSession session, string id, Func<string, string?> answer)
    {
        var terminal = new ScriptedTerminal(question => answer(question.Split(' ')[1]));
        ApproveCommand.Run(() => session.OpenBook(), terminal, id);
        return terminal.Output;
    }

    private static string IdIn(ToolReply reply) => reply.Text.Split([' ', '\n']).First(word => word.StartsWith("approval-", StringComparison.Ordinal));

    private static string Post(string text) => $$"""{ "posts": [ { "channel": "144/x", "at": "{{Future.At(1)}}", "text": "{{text}}" } ] }""";
}
