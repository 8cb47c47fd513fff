using System.Text.Json;
using Dash.McpServer.Json;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace Dash.McpServer.Demo;

/// <summary>Calls tools through the real MCP client and reads the structured results.</summary>
internal sealed class DemoClient(McpClient client) : IAsyncDisposable
{
    public Implementation Server => client.ServerInfo ?? throw new DemoFailureException("The server did not introduce itself.");

    public string? ProtocolVersion => client.NegotiatedProtocolVersion;

    public async Task<int> CountToolsAsync(CancellationToken cancellationToken) =>
        (await client.ListToolsAsync(cancellationToken: cancellationToken)).Count;

    /// <summary>Calls a tool that has to succeed.</summary>
    /// <exception cref="DemoFailureException">It answered with an error.</exception>
    public async Task<TResult> CallAsync<TArguments, TResult>(string tool, TArguments arguments, CancellationToken cancellationToken)
    {
        var result = await SendAsync(tool, arguments, cancellationToken);
        return result.IsError == true
            ? throw new DemoFailureException($"{tool} answered with an error: {Text(result)}")
            : Structured<TResult>(tool, result);
    }

    /// <summary>Calls a tool that may refuse.</summary>
    /// <returns>What it did, or what it said.</returns>
    public async Task<(TResult? Result, string Refusal)> TryAsync<TArguments, TResult>(string tool, TArguments arguments, CancellationToken cancellationToken)
        where TResult : class
    {
        var result = await SendAsync(tool, arguments, cancellationToken);
        return result.IsError == true ? (null, Text(result)) : (Structured<TResult>(tool, result), "");
    }

    /// <summary>Calls a tool that has to refuse all its items, and returns the refusal.</summary>
    /// <exception cref="DemoFailureException">It did what it should have refused.</exception>
    public async Task<TResult> CallRefusedAsync<TArguments, TResult>(string tool, TArguments arguments, CancellationToken cancellationToken)
    {
        var result = await SendAsync(tool, arguments, cancellationToken);
        return result.IsError == true
            ? Structured<TResult>(tool, result)
            : throw new DemoFailureException($"{tool} should have refused and answered: {Text(result)}");
    }

    /// <summary>Calls a tool that has to fail as a whole, and returns what it said.</summary>
    /// <exception cref="DemoFailureException">It succeeded.</exception>
    public async Task<string> CallFailingAsync<TArguments>(string tool, TArguments arguments, CancellationToken cancellationToken)
    {
        var result = await SendAsync(tool, arguments, cancellationToken);
        return result.IsError == true ? Text(result) : throw new DemoFailureException($"{tool} should have failed and answered: {Text(result)}");
    }

    public ValueTask DisposeAsync() => client.DisposeAsync();

    private async Task<CallToolResult> SendAsync<TArguments>(string tool, TArguments arguments, CancellationToken cancellationToken)
    {
        var members = JsonSerializer.SerializeToElement(arguments, ToolJson.TypeInfo<TArguments>());
        var request = new CallToolRequestParams
        {
            Name = tool,
            Arguments = members.EnumerateObject().ToDictionary(member => member.Name, member => member.Value, StringComparer.Ordinal),
        };
        return await client.CallToolAsync(request, cancellationToken);
    }

    private static TResult Structured<TResult>(string tool, CallToolResult result) =>
        result.StructuredContent is { } content
            ? content.Deserialize(ToolJson.TypeInfo<TResult>())!
            : throw new DemoFailureException($"{tool} answered without structured content: {Text(result)}");

    private static string Text(CallToolResult result) => string.Join("\n", result.Content.OfType<TextContentBlock>().Select(block => block.Text));
}
