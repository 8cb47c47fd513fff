using Dash.McpServer.Gate;
using Dash.McpServer.Hosting;
using Dash.Sandbox;
using Dash.Scheduling;
using Microsoft.Extensions.DependencyInjection;
using ModelContextProtocol.Protocol;
using NodaTime;

namespace Dash.McpServer.Tests.Kit;

/// <summary>A session on a sandbox of its own, in a mode, with a folder of its own for approvals.</summary>
internal sealed class GatedSession : IAsyncDisposable
{
    private readonly WriteGate _gate;
    private readonly DirectoryInfo _folder;

    private GatedSession(DashSandbox sandbox, PipedSession session, WriteGate gate, DirectoryInfo folder) =>
        (Sandbox, Session, _gate, _folder) = (sandbox, session, gate, folder);

    public DashSandbox Sandbox { get; }

    public PipedSession Session { get; }

    /// <summary>The questions that the person was asked.</summary>
    public required IReadOnlyList<string> Questions { get; init; }

    /// <summary>The same server a second time, without a client library.</summary>
    public required WireSession Wire { get; init; }

    /// <param name="mode">The server's mode.</param>
    /// <param name="era">The protocol's revision.</param>
    /// <param name="person">Answers the client's questions; null: the client cannot ask.</param>
    /// <param name="clock">By which approvals expire.</param>
    /// <param name="adjust">Changes the server.</param>
    public static async Task<GatedSession> OpenAsync(
        OperatorMode mode, string? era = null, Func<ElicitResult>? person = null, IClock? clock = null, Action<IMcpServerBuilder>? adjust = null)
    {
        var sandbox = await DashSandbox.StartAsync(new DashSandboxOptions { ClockRuns = false });
        var folder = Directory.CreateTempSubdirectory("dash-gate-");
        var context = new ServerContext(IsSandbox: true) { Mode = mode };
        var provider = SandboxSession.Provider(sandbox);
        var gate = WriteGate.Over(provider, new GateSettings { Folder = folder.FullName, Context = context, Clock = clock ?? SystemClock.Instance });
        var questions = new List<string>();
        var setup = new SessionSetup { Era = era ?? Eras.Current, Gate = gate, Context = context, Adjust = adjust, Person = person is null ? null : Answer };
        var session = await PipedSession.OpenAsync(provider, setup);
        return new GatedSession(sandbox, session, gate, folder) { Questions = questions, Wire = WireSession.Open(provider, setup) };

        ElicitResult Answer(ElicitRequestParams question)
        {
            questions.Add(question.Message);
            return person();
        }
    }

    public Task<ToolReply> CallAsync(string tool, string arguments, string? meta = null) => Session.CallAsync(tool, arguments, meta);

    /// <summary>A second look at the same book, as another process of the user has it.</summary>
    public ApprovalBook OpenBook(IClock? clock = null) => ApprovalBook.Open(_folder.FullName, clock ?? SystemClock.Instance);

    /// <summary>Puts a post into the sandbox past the server.</summary>
    public async Task<ScheduledPost> PutAsync(PostDraft draft) => await SandboxSession.Provider(Sandbox).CreateAsync(draft, Guid.NewGuid(), CancellationToken.None);

    public Task<int> CountPostsAsync() => SandboxState.CountPostsAsync(Sandbox);

    public async ValueTask DisposeAsync()
    {
        await Wire.DisposeAsync();
        await Session.DisposeAsync();
        await Sandbox.DisposeAsync();
        _gate.Dispose();
        _folder.Delete(recursive: true);
    }
}
