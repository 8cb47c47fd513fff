using System.Text.Json;
using Dash.McpServer.CommandLine;
using Dash.McpServer.Gate;
using Dash.McpServer.Hosting;
using Dash.McpServer.Tests.Kit;
using Dash.Sandbox;
using Dash.Scheduling;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using NodaTime;

namespace Dash.McpServer.Tests.Http;

/// <summary>Modes and approvals over HTTP: what the header does, who is asked, and whose an approval is.</summary>
public sealed class HttpGateTests : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("dash-gate-");
    private readonly SqliteLedger _ledger = SqliteLedger.OpenInMemory();
    private DashSandbox _sandbox = null!;
    private WriteGate _gate = null!;

    public async Task InitializeAsync() => _sandbox = await DashSandbox.StartAsync(new DashSandboxOptions { ClockRuns = false });

    public async Task DisposeAsync()
    {
        await _sandbox.DisposeAsync();
        _gate.Dispose();
        _ledger.Dispose();
        _folder.Delete(recursive: true);
    }

    [Theory]
    [InlineData(Eras.Session, "read-only", "mode_forbids")]
    [InlineData(Eras.Stateless, "read-only", "mode_forbids")]
    [InlineData(Eras.Stateless, "confirm", "approval_required")]
    [InlineData(Eras.Stateless, "strict", "invalid_value")]
    public async Task TheHeaderTightensTheMode(string era, string mode, string code)
    {
        await using var run = await StartAsync(OperatorMode.Full);
        await using var tight = await run.ConnectAsync(era, mode: mode);
        await using var own = await run.ConnectAsync(era);

        Assert.Contains(code, Text(await CallAsync(tight)));
        Assert.Equal(0, await SandboxState.CountPostsAsync(_sandbox));
        Assert.NotEqual(true, (await CallAsync(own)).IsError);
        Assert.Equal((await own.ListToolsAsync()).Select(tool => tool.Name), (await tight.ListToolsAsync()).Select(tool => tool.Name));
    }

    [Fact]
    public async Task TheHeaderNeverLoosensTheMode()
    {
        await using var run = await StartAsync(OperatorMode.DraftOnly);
        await using var client = await run.ConnectAsync(Eras.Stateless, mode: "full");
        Assert.Contains("mode_forbids", Text(await CallAsync(client)));
    }

    [Theory]
    [ClassData(typeof(Eras))]
    public async Task ThePersonBehindTheClientIsAsked(string era)
    {
        await using var run = await StartAsync(OperatorMode.Confirm);
        var questions = new List<string>();
        await using var agrees = await run.ConnectAsync(era, person: question =>
        {
            questions.Add(question.Message);
            return Person.Agrees();
        });
        await using var declines = await run.ConnectAsync(era, person: _ => Person.Declines());

        Assert.Contains("approval_declined", Text(await CallAsync(declines)));
        Assert.Equal(0, await SandboxState.CountPostsAsync(_sandbox));
        Assert.NotEqual(true, (await CallAsync(agrees)).IsError);
        Assert.Contains("   | Hello", Assert.Single(questions));
        Assert.Equal(1, await SandboxState.CountPostsAsync(_sandbox));
    }

    [Fact]
    public async Task AnApprovalIsForTheCallerWhoAsked()
    {
        await using var run = await StartAsync(OperatorMode.Confirm);
        await using var mine = await run.ConnectAsync(Eras.Stateless);
        await using var theirs = await run.ConnectAsync(Eras.Stateless, HttpRun.OtherToken);
        var id = Text(await CallAsync(mine)).Split([' ', '\n']).First(word => word.StartsWith("approval-", StringComparison.Ordinal));
        Assert.Equal(0, ApproveCommand.Run(() => ApprovalBook.Open(_folder.FullName, SystemClock.Instance), new ScriptedTerminal(question => question.Split(' ')[1]), id));

        var other = Text(await CallAsync(theirs));
        Assert.Contains("approval_required", other);
        Assert.DoesNotContain(id, other);
        Assert.Equal(0, await SandboxState.CountPostsAsync(_sandbox));
        Assert.NotEqual(true, (await CallAsync(mine)).IsError);
        Assert.Equal(1, await SandboxState.CountPostsAsync(_sandbox));
    }

    private Task<HttpRun> StartAsync(OperatorMode mode)
    {
        var provider = SandboxSession.Provider(_sandbox);
        var context = new ServerContext(IsSandbox: true) { Mode = mode };
        _gate = WriteGate.Over(provider, new GateSettings { Folder = _folder.FullName, Context = context });
        var scheduling = ToolScheduling.Over(provider, ToolScheduling.Settings(_ledger, timeZone: null) with { Gate = _gate });
        return HttpRun.StartAsync(services => services.AddDashMcpServer(scheduling, context));
    }

    private static async Task<CallToolResult> CallAsync(McpClient client)
    {
        var posts = JsonSerializer.Deserialize<JsonElement>($$"""[{ "channel": "144/x", "at": "{{Future.At(1)}}", "text": "Hello" }]""");
        return await client.CallToolAsync("schedule_posts", new Dictionary<string, object?>(StringComparer.Ordinal) { ["posts"] = posts });
    }

    private static string Text(CallToolResult result) => string.Join("\n", result.Content.OfType<TextContentBlock>().Select(block => block.Text));
}
