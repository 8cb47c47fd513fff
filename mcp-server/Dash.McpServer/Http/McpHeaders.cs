namespace Dash.McpServer.Http;

/// <summary>The headers of the protocol (Streamable HTTP, revisions 2025-03-26 to 2026-07-28).</summary>
internal static class McpHeaders
{
    public const string ProtocolVersion = "MCP-Protocol-Version";
    public const string Method = "Mcp-Method";
    public const string Name = "Mcp-Name";
    public const string Session = "Mcp-Session-Id";
}
