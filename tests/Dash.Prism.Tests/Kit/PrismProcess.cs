using System.Diagnostics;
using Dash.Testing;

namespace Dash.Prism.Tests.Kit;

/// <summary>Prism with one document, as a mock or in front of a service; it ends with these tests.</summary>
internal sealed class PrismProcess : IAsyncDisposable
{
    private const string Greeting = "Prism is listening on ";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    private readonly Process _process;

    private PrismProcess(Process process, Uri address) => (_process, Address) = (process, address);

    /// <summary>Where it stands for the service, with a slash at the end.</summary>
    public Uri Address { get; }

    /// <summary>Answers out of the document itself.</summary>
    public static Task<PrismProcess> MockAsync(string document) => StartAsync("mock", [Repository.PathTo("spec", document)]);

    /// <summary>Passes on to a service what the document allows, and refuses the rest.</summary>
    public static Task<PrismProcess> ProxyAsync(string document, Uri service) => StartAsync("proxy", [Repository.PathTo("spec", document), service.AbsoluteUri]);

    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static async Task<PrismProcess> StartAsync(string command, IReadOnlyList<string> arguments)
    {
        string[] all = [.. PrismInstallation.Program, command, .. arguments, "--errors", "--host", "127.0.0.1", "--port", "0"];
        var process = Process.Start(new ProcessStartInfo(PrismInstallation.Node, all) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEndAsync();
        using var timer = new CancellationTokenSource(Patience);
        var said = new List<string>();
        while (await process.StandardOutput.ReadLineAsync(timer.Token) is { } line)
        {
            said.Add(line);
            if (line.IndexOf(Greeting, StringComparison.Ordinal) is var at and >= 0)
            {
                _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null, CancellationToken.None);
                return new PrismProcess(process, new Uri(line[(at + Greeting.Length)..].Trim() + "/"));
            }
        }

        throw new InvalidOperationException($"prism {command} {string.Join(' ', arguments)} ended before it listened.\n{string.Join('\n', said)}\n{await errors}");
    }
}
