using System.Text.Json.Nodes;
using Dash.McpServer.Tests.Kit;
using Dash.Sandbox;

namespace Dash.McpServer.Tests;

/// <summary>The built program and the file in which it notes posts.</summary>
public sealed class LedgerFileTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("dash-ledger-tests-");

    private string Ledger => Path.Combine(_folder.FullName, "deep", "er", "ledger.db");

    [Fact]
    public async Task AServerThatWasStoppedAndStartedAgainOnTheSameLedgerReplays()
    {
        await using var sandbox = await DashSandbox.StartAsync();
        var call = ServerCalls.Schedule($$"""{ "channel": "144/x", "at": "{{Future.At(2)}}", "text": "Once" }""");

        var first = await ScheduleAsync(sandbox, call);
        var second = await ScheduleAsync(sandbox, call);

        Assert.Null(first["replayed"]);
        Assert.True(second["replayed"]!.GetValue<bool>());
        Assert.Equal(first["id"]!.GetValue<string>(), second["id"]!.GetValue<string>());
        Assert.Equal(1, await SandboxState.CountPostsAsync(sandbox));
    }

    [Fact]
    public async Task ALedgerThatCannotBeUsedKeepsTheServerFromStarting()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder.FullName, "notes.txt"), new string('a', 5000));
        foreach (var path in new[] { Path.Combine(_folder.FullName, "notes.txt"), Path.Combine(_folder.FullName, "notes.txt", "ledger.db"), _folder.FullName })
        {
            await using var server = ServerRun.Start($"serve --sandbox --ledger \"{path}\"");

            Assert.Equal(("", 2), (await server.RestOfOutputAsync(), server.ExitCode));
            Assert.Contains(path, server.Errors);
            Assert.Contains("DASH_LEDGER", server.Errors);
            Assert.DoesNotContain("   at ", server.Errors);
        }
    }

    [Fact]
    public async Task WhatASandboxOfTheProcessItselfNotesIsGoneWithIt()
    {
        await using var server = ServerRun.Start("serve --sandbox", ("DASH_LEDGER", null), ("TMPDIR", _folder.FullName), ("TMP", _folder.FullName), ("XDG_DATA_HOME", _folder.FullName));
        await server.SendAsync(ServerCalls.Schedule("""{ "channel": "144/x", "publish": "draft", "text": "A try" }"""));
        Assert.Equal("created", (await server.ReceiveAsync())["result"]!["structuredContent"]!["results"]![0]!["outcome"]!.GetValue<string>());
        Assert.Single(_folder.GetFiles("ledger.db", SearchOption.AllDirectories));

        await server.CloseAsync();

        Assert.Empty(_folder.GetFiles("ledger.db*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task TheStartTellsWhereTheLedgerIs()
    {
        await using var server = ServerRun.Start($"serve --ledger \"{Ledger}\"", ("DASH_API_KEY", "key"));
        await server.CloseAsync();

        Assert.Contains(Ledger, server.Errors);
        Assert.True(File.Exists(Ledger));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private async Task<JsonNode> ScheduleAsync(DashSandbox sandbox, string call)
    {
        await using var server = ServerRun.Start($"serve --sandbox {sandbox.BaseAddress} --ledger \"{Ledger}\"");
        await server.SendAsync(call);
        var item = (await server.ReceiveAsync())["result"]!["structuredContent"]!["results"]![0]!;
        await server.CloseAsync();
        return item;
    }
}
