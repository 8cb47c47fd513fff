using System.Security.Cryptography;
using System.Text;

namespace Dash.Testing.Npm;

/// <summary>
/// Programs of others, installed by npm from the lock file of a test project; once for all tests, and again only when the lock file
/// changes. They bring the Node that they need.
/// </summary>
public sealed class NpmFolder
{
    private static readonly TimeSpan InstallPatience = TimeSpan.FromMinutes(8);
    private static readonly string[] NoNetwork = ["ENOTFOUND", "EAI_AGAIN", "ECONNREFUSED", "ECONNRESET", "ETIMEDOUT", "ENETUNREACH", "network timeout"];

    private readonly string _source;
    private readonly string _folder;
    private readonly IReadOnlyList<string> _scripts;
    private readonly Lazy<(string? Absent, string? Broken)> _installation;

    /// <param name="source">The test project, which holds <c>package.json</c> and <c>package-lock.json</c>.</param>
    /// <param name="purpose">What the programs do here, for the message where there is no npm.</param>
    /// <param name="scripts">Scripts of the test project that import what is installed, and so have to lie beside it.</param>
    public NpmFolder(string source, string purpose, params IReadOnlyList<string> scripts)
    {
        (_source, _scripts) = (source, scripts);
        _folder = Repository.PathTo("artifacts", "judges", Digest(source));
        _installation = new(() => Install(purpose));
    }

    /// <summary>Why the programs are not here, when that is nobody's fault; null when they are, or when their absence is a failure.</summary>
    public string? Absent => _installation.Value.Absent;

    /// <summary>What the programs find in their environment.</summary>
    public Dictionary<string, string> Environment => new(StringComparer.Ordinal)
    {
        ["PATH"] = Path.Combine(_folder, "node_modules", ".bin") + Path.PathSeparator + System.Environment.GetEnvironmentVariable("PATH"),
    };

    /// <summary>A file of the folder that is installed; programs are in <c>node_modules/.bin</c>. The test fails where the installation did.</summary>
    public string PathTo(params IReadOnlyList<string> parts)
    {
        Assert.Null(_installation.Value.Broken);
        return Path.Combine([_folder, .. parts]);
    }

    private (string? Absent, string? Broken) Install(string purpose)
    {
        if (!ProgramRun.IsOnPath("npm") || !ProgramRun.IsOnPath("node"))
        {
            return ($"npm and node are not on the PATH; they run {purpose}.", null);
        }

        var install = InstallAsync().GetAwaiter().GetResult();
        if (install is null or { ExitCode: 0 })
        {
            return (null, null);
        }

        return NoNetwork.Any(sign => install.Errors.Contains(sign, StringComparison.OrdinalIgnoreCase))
            ? ($"npm ci reaches no registry: {install.Errors}", null)
            : (null, $"npm ci failed: {install.Errors}{install.Output}");
    }

    private async Task<ProgramRun?> InstallAsync()
    {
        var finished = Path.Combine(_folder, "installed");
        ProgramRun? install = null;
        if (!File.Exists(finished))
        {
            Directory.CreateDirectory(_folder);
            CopyIn("package.json");
            CopyIn("package-lock.json");
            install = await ProgramRun.RunAsync("npm", ["ci", "--prefix", _folder, "--no-audit", "--no-fund", "--loglevel=error"], InstallPatience);
            if (install.ExitCode != 0)
            {
                return install;
            }

            await File.WriteAllTextAsync(finished, "");
        }

        foreach (var script in _scripts)
        {
            CopyIn(script);
        }

        return install;
    }

    private void CopyIn(string file) => File.Copy(Path.Combine(_source, file), Path.Combine(_folder, Path.GetFileName(file)), overwrite: true);

    private static string Digest(string source) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(File.ReadAllText(Path.Combine(source, "package-lock.json")))))[..12];
}
