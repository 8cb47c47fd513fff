namespace Dash.McpServer.Desk;

/// <summary>The revisions of the protocol whose first messages the desk knows; a newer one is the protocol library's business until it is added here.</summary>
internal static class DeskRevisions
{
    /// <summary>Says its revision with every request.</summary>
    public const string Stateless = "2026-07-28";

    /// <summary>Agreed upon in a handshake.</summary>
    public static bool HasHandshake(string revision) => revision is "2024-11-05" or "2025-03-26" or "2025-06-18" or "2025-11-25";
}
