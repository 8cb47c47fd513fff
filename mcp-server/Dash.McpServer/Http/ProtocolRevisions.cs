namespace Dash.McpServer.Http;

/// <summary>The revisions of the protocol, which the protocol library knows but keeps to itself.</summary>
internal static class ProtocolRevisions
{
    /// <summary>The first revision without a handshake: every request says by itself what it needs.</summary>
    public const string Stateless = "2026-07-28";

    private static readonly string[] WithHandshake = ["2024-11-05", "2025-03-26", "2025-06-18", "2025-11-25"];

    public static IReadOnlyList<string> All { get; } = [.. WithHandshake, Stateless];

    public static bool HasHandshake(string revision) => WithHandshake.Contains(revision, StringComparer.Ordinal);

    public static bool IsKnown(string? revision) => All.Contains(revision, StringComparer.Ordinal);
}
