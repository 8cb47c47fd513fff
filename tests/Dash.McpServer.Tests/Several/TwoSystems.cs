using Dash.McpServer.CommandLine;
using Dash.McpServer.Hosting;
using Dash.McpServer.Tests.Kit;
using Dash.Sandbox;
using Dash.Scheduling;

namespace Dash.McpServer.Tests.Several;

/// <summary>A session over two systems of one sandbox: Dash, and another that holds the account 900.</summary>
internal sealed class TwoSystems : IAsyncDisposable
{
    private TwoSystems(DashSandbox sandbox, OtherSystem other, PipedSession session) => (Sandbox, Other, Session) = (sandbox, other, session);

    public DashSandbox Sandbox { get; }

    public OtherSystem Other { get; }

    public PipedSession Session { get; }

    public static async Task<TwoSystems> OpenAsync(string era = Eras.Stateless, IReadOnlyDictionary<ProviderFeature, FeatureSupport>? features = null)
    {
        var sandbox = await DashSandbox.StartAsync(new DashSandboxOptions { ClockRuns = false });
        var second = SandboxSession.Provider(sandbox, DashSandboxOptions.OtherApiKey);
        var other = new OtherSystem(second) { Capabilities = second.Capabilities with { Features = features ?? second.Capabilities.Features } };
        var context = new ServerContext(IsSandbox: true) { Systems = [KnownSystem.Dash, KnownSystem.Wonda] };
        var session = await PipedSession.OpenAsync(ProviderSet.Of([SandboxSession.Provider(sandbox), other]), new SessionSetup { Era = era, Context = context });
        return new TwoSystems(sandbox, other, session);
    }

    /// <summary>Calls a tool that has to succeed.</summary>
    public async Task<ToolReply> CallAsync(string tool, string arguments)
    {
        var reply = await Session.CallAsync(tool, arguments);
        Assert.False(reply.IsError, reply.Text);
        return reply;
    }

    public async ValueTask DisposeAsync()
    {
        await Session.DisposeAsync();
        await Sandbox.DisposeAsync();
    }
}
