using System.Diagnostics;
using System.Text.Json.Nodes;

namespace Dash.Benchmarks.Startup;

/// <summary>A server process, spoken to line by line in the revision that both servers know.</summary>
internal sealed class StdioSession : IDisposable
{
    private readonly Process _process;
    private readonly long _started = Stopwatch.GetTimestamp();
    private readonly string _tool;
    private int _id;

    public StdioSession(Subject subject)
    {
        _tool = subject.Tool;
        var start = new ProcessStartInfo(subject.Program, subject.Arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in subject.Environment)
        {
            start.Environment[name] = value;
        }

        _process = Process.Start(start)!;
        _process.ErrorDataReceived += (_, _) => { };
        _process.BeginErrorReadLine();
    }

    /// <summary>Starts the conversation as every client does, up to the list of tools, and calls one of them.</summary>
    public async Task<StartMeasurement> OpenAsync()
    {
        await AskAsync("initialize", """{ "protocolVersion": "2025-11-25", "capabilities": {}, "clientInfo": { "name": "benchmark", "version": "1" } }""").ConfigureAwait(false);
        var initialized = Stopwatch.GetElapsedTime(_started);
        await SendAsync(new JsonObject { ["jsonrpc"] = "2.0", ["method"] = "notifications/initialized" }).ConfigureAwait(false);
        await AskAsync("tools/list", "{}").ConfigureAwait(false);
        var listed = Stopwatch.GetElapsedTime(_started);
        var megabytes = Megabytes();
        await CallAsync(_tool).ConfigureAwait(false);
        return new StartMeasurement(initialized.TotalMilliseconds, listed.TotalMilliseconds, megabytes, Stopwatch.GetElapsedTime(_started).TotalMilliseconds, Megabytes());
    }

    public Task<JsonNode> CallAsync(string tool) => AskAsync("tools/call", $$"""{ "name": "{{tool}}", "arguments": {} }""");

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }

    private double Megabytes()
    {
        _process.Refresh();
        return _process.WorkingSet64 / 1024.0 / 1024.0;
    }

    private async Task<JsonNode> AskAsync(string method, string parameters)
    {
        var id = ++_id;
        await SendAsync(new JsonObject { ["jsonrpc"] = "2.0", ["id"] = id, ["method"] = method, ["params"] = JsonNode.Parse(parameters) }).ConfigureAwait(false);
        while (await _process.StandardOutput.ReadLineAsync().ConfigureAwait(false) is { } line)
        {
            if (JsonNode.Parse(line) is { } message && message["id"]?.GetValue<int>() == id)
            {
                return message["result"] ?? throw new InvalidOperationException($"{method} failed: {line}");
            }
        }

        throw new EndOfStreamException($"The server ended before it answered {method}.");
    }

    private async Task SendAsync(JsonObject message)
    {
        await _process.StandardInput.WriteLineAsync(message.ToJsonString()).ConfigureAwait(false);
        await _process.StandardInput.FlushAsync().ConfigureAwait(false);
    }
}
