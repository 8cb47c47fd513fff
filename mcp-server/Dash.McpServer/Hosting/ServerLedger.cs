using Dash.McpServer.CommandLine;
using Dash.Scheduling;

namespace Dash.McpServer.Hosting;

/// <summary>The ledger that a server works with. There is no server without one: a post that is not noted cannot be kept from being made twice.</summary>
internal sealed class ServerLedger : IDisposable
{
    private readonly SqliteLedger _ledger;
    private readonly string? _temporaryFolder;

    private ServerLedger(SqliteLedger ledger, string path, string? temporaryFolder) => (_ledger, Path, _temporaryFolder) = (ledger, path, temporaryFolder);

    public ILedger Ledger => _ledger;

    public string Path { get; }

    /// <summary>Whether the file goes when the server ends.</summary>
    public bool IsTemporary => _temporaryFolder is not null;

    /// <summary>Opens the file that was named, or the usual one; what a sandbox of this process makes is noted in a file that goes with it.</summary>
    /// <exception cref="SettingsException">The file cannot be used.</exception>
    public static ServerLedger Open(ServerSettings settings)
    {
        if (settings is { LedgerPath: null, UsesSandbox: true, SandboxUrl: null })
        {
            var folder = Directory.CreateTempSubdirectory("dash-ledger-").FullName;
            return Open(() => System.IO.Path.Combine(folder, "ledger.db"), folder);
        }

        return Open(() => settings.LedgerPath ?? LedgerLocation.Default, temporaryFolder: null);
    }

    public void Dispose()
    {
        _ledger.Dispose();
        if (_temporaryFolder is not null)
        {
            Directory.Delete(_temporaryFolder, recursive: true);
        }
    }

    private static ServerLedger Open(Func<string> locate, string? temporaryFolder)
    {
        try
        {
            var path = locate();
            return new ServerLedger(SqliteLedger.Open(path), path, temporaryFolder);
        }
        catch (SchedulingException unusable)
        {
            throw new SettingsException($"""
                {unusable.Problem.Message}
                Every post is noted there before it is sent, so that none is made twice; this server does not start without it.
                {unusable.Problem.NextStep} --ledger or DASH_LEDGER names the file.
                """);
        }
    }
}
