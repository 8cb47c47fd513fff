namespace Dash.McpServer.Tests.Kit;

/// <summary>Messages as they go over the wire, for tests that say something no client library would.</summary>
internal static class RawMessages
{
    public const string Meta = """
        "_meta": { "io.modelcontextprotocol/protocolVersion": "2026-07-28", "io.modelcontextprotocol/clientCapabilities": {} }
        """;

    public const string Initialize = """
        { "jsonrpc": "2.0", "id": 1, "method": "initialize", "params": { "protocolVersion": "2025-11-25", "capabilities": {}, "clientInfo": { "name": "test", "version": "1" } } }
        """;

    public static string Request(string method, string parameters = "", int id = 1) =>
        $$"""{ "jsonrpc": "2.0", "id": {{id}}, "method": "{{method}}", "params": { {{(parameters.Length == 0 ? "" : parameters + ", ")}}{{Meta}} } }""";

    /// <summary>The headers that go with a request of revision 2026-07-28.</summary>
    public static (string Name, string Value)[] Headers(string method, string? name = null) => name is null
        ? [("MCP-Protocol-Version", "2026-07-28"), ("Mcp-Method", method)]
        : [("MCP-Protocol-Version", "2026-07-28"), ("Mcp-Method", method), ("Mcp-Name", name)];
}
