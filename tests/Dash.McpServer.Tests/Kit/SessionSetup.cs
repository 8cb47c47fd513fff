using Dash.McpServer.Hosting;
using Dash.Scheduling;
using Microsoft.Extensions.DependencyInjection;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace Dash.McpServer.Tests.Kit;

/// <summary>What a session is to be like, on both ends.</summary>
internal sealed record SessionSetup
{
    /// <summary>Protocol revision of the session.</summary>
    public string Era { get; init; } = Eras.Current;

    /// <summary>Zone of local times that name none.</summary>
    public string? TimeZone { get; init; }

    /// <summary>Stays open after the session; null: one of the session's own.</summary>
    public ILedger? Ledger { get; init; }

    /// <summary>Decides about writes; null lets everything through.</summary>
    public IWriteGate? Gate { get; init; }

    public ServerContext Context { get; init; } = new(IsSandbox: true);

    /// <summary>Answers questions on the client's side; null: the client cannot ask.</summary>
    public Func<ElicitRequestParams, ElicitResult>? Person { get; init; }

    /// <summary>Changes the server before it starts.</summary>
    public Action<IMcpServerBuilder>? Adjust { get; init; }

    public McpClientOptions ClientOptions()
    {
        var options = new McpClientOptions { ProtocolVersion = Era, DiscoverProbeTimeout = TimeSpan.FromMinutes(1) };
        if (Person is { } person)
        {
            options.Handlers.ElicitationHandler = (question, _) => ValueTask.FromResult(person(question!));
        }

        return options;
    }
}
