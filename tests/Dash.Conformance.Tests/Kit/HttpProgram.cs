using System.Diagnostics;

namespace Dash.Conformance.Tests.Kit;

/// <summary>The built program as a user starts it on HTTP, with a sandbox of its own.</summary>
internal sealed class HttpProgram : IAsyncDisposable
{
    public const string Token = "a-token-for-the-judges";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    private readonly Process _process;

    private HttpProgram(Process process, string url) => (_process, Url) = (process, url);

    public static string Assembly { get; } = Path.Combine(AppContext.BaseDirectory, "Dash.McpServer.dll");

    public string Url { get; }

    public static async Task<HttpProgram> StartAsync()
    {
        var start = new ProcessStartInfo("dotnet", [Assembly, "serve", "--sandbox", "--http", "127.0.0.1:0"]) { RedirectStandardError = true };
        start.Environment["DASH_HTTP_TOKEN"] = Token;
        var process = Process.Start(start)!;
        using var timer = new CancellationTokenSource(Patience);
        var greeting = await process.StandardError.ReadLineAsync(timer.Token) ?? "";
        Assert.StartsWith("Serving MCP at http://", greeting, StringComparison.Ordinal);
        _ = process.StandardError.ReadToEndAsync();
        return new HttpProgram(process, greeting.Split(' ')[3].TrimEnd(','));
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}
