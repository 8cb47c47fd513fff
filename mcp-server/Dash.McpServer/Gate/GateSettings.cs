using Dash.McpServer.Hosting;
using NodaTime;

namespace Dash.McpServer.Gate;

/// <summary>What the gate has to know about the server it stands in.</summary>
internal sealed record GateSettings
{
    /// <summary>Holds the book of approvals and its secret; all of the user's processes name the same one. Null: the user's data directory.</summary>
    public string? Folder { get; init; }

    /// <summary>IANA zone of times where a call names none.</summary>
    public string? TimeZone { get; init; }

    public required ServerContext Context { get; init; }

    /// <summary>By which approvals expire.</summary>
    public IClock Clock { get; init; } = SystemClock.Instance;
}
