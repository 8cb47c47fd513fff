namespace Dash.McpServer.Tests.Desk;

/// <summary>The first messages of a conversation, as clients write them.</summary>
internal static class Hello
{
    public const string Initialized = """{"jsonrpc":"2.0","method":"notifications/initialized"}""";

    public static string Initialize(string revision, string capabilities = "{}", string client = """{"name":"test","version":"1"}""", string id = "0") =>
        $$$"""{"jsonrpc":"2.0","id":{{{id}}},"method":"initialize","params":{"protocolVersion":"{{{revision}}}","capabilities":{{{capabilities}}},"clientInfo":{{{client}}}}}""";

    public static string Plain(string method, string id = "1") => $$"""{"jsonrpc":"2.0","id":{{id}},"method":"{{method}}"}""";

    public static string Stateless(string method, string id = "1", string capabilities = "{}") =>
        $$$"""{"method":"{{{method}}}","params":{"_meta":{"io.modelcontextprotocol/protocolVersion":"2026-07-28","io.modelcontextprotocol/clientInfo":{"name":"test","version":"1"},"io.modelcontextprotocol/clientCapabilities":{{{capabilities}}}}},"jsonrpc":"2.0","id":{{{id}}}}""";
}
