using ModelContextProtocol.Protocol;

namespace Dash.McpServer.Gate;

/// <summary>The tool call in whose course something is to be written.</summary>
internal sealed record GateCall
{
    private static readonly AsyncLocal<GateCall?> Ambient = new();

    /// <summary>The call that this code runs in; null outside of every call.</summary>
    public static GateCall? Current
    {
        get => Ambient.Value;
        set => Ambient.Value = value;
    }

    public required string Tool { get; init; }

    /// <summary>Digest of the normalised arguments and of who called.</summary>
    public required string Digest { get; init; }

    /// <summary>The server's mode, tightened by the request.</summary>
    public required OperatorMode Mode { get; init; }

    /// <summary>Zone in which the call speaks of times; null: it names none.</summary>
    public string? TimeZone { get; init; }

    /// <summary>Whether the client can put a question to the person.</summary>
    public required bool CanAsk { get; init; }

    /// <summary>What the client hands back from an earlier question; null: it was not asked.</summary>
    public string? Ticket { get; init; }

    /// <summary>The person's answer; null without one.</summary>
    public ElicitResult? Answer { get; init; }
}
