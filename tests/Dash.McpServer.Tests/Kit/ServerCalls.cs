namespace Dash.McpServer.Tests.Kit;

/// <summary>Messages of the stateless protocol, which need no handshake.</summary>
internal static class ServerCalls
{
    /// <param name="posts">Posts as JSON, one after the other.</param>
    public static string Schedule(params IEnumerable<string> posts) => $$"""
        {
          "jsonrpc": "2.0", "id": 1, "method": "tools/call",
          "params": {
            "name": "schedule_posts", "arguments": { "posts": [ {{string.Join(", ", posts)}} ] },
            "_meta": { "io.modelcontextprotocol/protocolVersion": "2026-07-28", "io.modelcontextprotocol/clientCapabilities": {} }
          }
        }
        """;
}
