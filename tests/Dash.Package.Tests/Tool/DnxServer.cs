using System.Diagnostics;
using System.Text.Json.Nodes;
using Dash.Package.Tests.Support;

namespace Dash.Package.Tests.Tool;

/// <summary>The server as a client of somebody else starts it: from its package, through dnx.</summary>
internal sealed class DnxServer : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    private readonly TemporaryFolder _installed = new();
    private readonly Process _process;

    /// <param name="source">Where the package is to be had.</param>
    /// <param name="arguments">What stands after the command in a client's configuration.</param>
    public DnxServer(string source, IReadOnlyList<string> arguments)
    {
        var split = arguments.ToList().IndexOf("--");
        string[] all = ["dnx", .. arguments.Take(split), "--source", source, .. arguments.Skip(split), "--sandbox"];
        var start = new ProcessStartInfo("dotnet", all)
        {
            WorkingDirectory = _installed.Path,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // The shared folder would keep answering with the package of an earlier run.
        start.Environment["NUGET_PACKAGES"] = _installed.PathTo("packages");
        start.Environment.Remove("DASH_API_KEY");
        _process = Process.Start(start)!;
        Errors = _process.StandardError.ReadToEndAsync();
    }

    public Task<string> Errors { get; }

    /// <summary>Sends a request and reads the next line of standard output, which has to be its answer.</summary>
    public async Task<JsonNode> AskAsync(string message)
    {
        await _process.StandardInput.WriteLineAsync(message);
        await _process.StandardInput.FlushAsync();
        using var timer = new CancellationTokenSource(Patience);
        var line = await _process.StandardOutput.ReadLineAsync(timer.Token) ?? throw new EndOfStreamException(await Errors);
        return JsonNode.Parse(line)!;
    }

    public async ValueTask DisposeAsync()
    {
        _process.StandardInput.Close();
        using var timer = new CancellationTokenSource(Patience);
        await _process.WaitForExitAsync(timer.Token);
        _process.Dispose();
        _installed.Dispose();
    }
}
