using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;

namespace Dash.McpServer.Tests.Kit;

/// <summary>The built program as a process of its own, spoken to line by line.</summary>
internal sealed class ServerRun : IAsyncDisposable
{
    // Only a server that hangs needs so long; a loaded machine does not.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly Process _process;
    private readonly DirectoryInfo _folder;
    private readonly StringBuilder _errors = new();

    private ServerRun(Process process, DirectoryInfo folder)
    {
        (_process, _folder) = (process, folder);
        _process.ErrorDataReceived += (_, line) =>
        {
            lock (_errors)
            {
                _errors.AppendLine(line.Data);
            }
        };
        _process.BeginErrorReadLine();
    }

    public string Errors
    {
        get
        {
            lock (_errors)
            {
                return _errors.ToString();
            }
        }
    }

    public static ServerRun Start(string arguments, params (string Name, string? Value)[] environment)
    {
        var start = new ProcessStartInfo("dotnet", $"\"{Path.Combine(AppContext.BaseDirectory, "Dash.McpServer.dll")}\" {arguments}")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        var folder = Directory.CreateTempSubdirectory("dash-server-run-");
        start.Environment.Remove("DASH_API_KEY");
        start.Environment["DASH_LEDGER"] = Path.Combine(folder.FullName, "ledger.db");
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return new ServerRun(Process.Start(start)!, folder);
    }

    public async Task SendAsync(string message)
    {
        await _process.StandardInput.WriteLineAsync(JsonNode.Parse(message)!.ToJsonString());
        await _process.StandardInput.FlushAsync();
    }

    /// <summary>A line as it is, be it a message or not.</summary>
    public async Task SendLineAsync(string line)
    {
        await _process.StandardInput.WriteLineAsync(line);
        await _process.StandardInput.FlushAsync();
    }

    /// <summary>Asks the process to end, as whoever supervises it does.</summary>
    public async Task TerminateAsync()
    {
        using var kill = Process.Start("kill", ["-TERM", _process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync();
    }

    /// <summary>The next line of standard output, which has to be a message of the protocol.</summary>
    public async Task<JsonNode> ReceiveAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        var line = await _process.StandardOutput.ReadLineAsync(patience.Token) ?? throw new EndOfStreamException($"The server went away. {Errors}");
        var message = JsonNode.Parse(line)!;
        Assert.Equal("2.0", message["jsonrpc"]!.GetValue<string>());
        return message;
    }

    /// <summary>Closes standard input and waits for the end of the process.</summary>
    public async Task<(int ExitCode, string RestOfOutput)> CloseAsync()
    {
        _process.StandardInput.Close();
        var rest = await RestOfOutputAsync();
        return (_process.ExitCode, rest);
    }

    /// <summary>Waits for the end of the process and returns all that is left of its output.</summary>
    public async Task<string> RestOfOutputAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        var rest = await _process.StandardOutput.ReadToEndAsync(patience.Token);
        await _process.WaitForExitAsync(patience.Token);
        return rest;
    }

    public int ExitCode => _process.ExitCode;

    /// <summary>Ends the process at once, with SIGKILL where there are signals.</summary>
    public async Task KillAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            await KillAsync();
        }

        _folder.Delete(recursive: true);
        _process.Dispose();
    }
}
