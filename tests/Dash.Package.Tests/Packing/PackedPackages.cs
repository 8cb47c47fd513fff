using Dash.Package.Tests.Support;
using Dash.Testing;

namespace Dash.Package.Tests.Packing;

/// <summary>The packages of the repository, packed once for all tests into a folder that is itself a package source.</summary>
public sealed class PackedPackages : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();

    public string Source => _folder.PathTo("packages");

    /// <summary>The MCP server as a .NET tool; a source of its own, as tools stand apart from libraries.</summary>
    public string ToolSource => _folder.PathTo("tool");

    internal PackageFile Generator => PackageFile.Open(Source, "Dash.Generator");

    internal PackageFile Runtime => PackageFile.Open(Source, "Dash.Runtime");

    internal PackageFile Sandbox => PackageFile.Open(Source, "Dash.Sandbox");

    internal PackageFile Sdk => PackageFile.Open(Source, "Dash.Sdk");

    /// <summary>Clients of the systems beside Dash Social.</summary>
    internal IReadOnlyList<PackageFile> OtherSdks => [.. OtherSdkNames.Select(name => PackageFile.Open(Source, name))];

    internal static IReadOnlyList<string> OtherSdkNames { get; } = ["CodivUpload.Sdk", "PostEverywhere.Sdk", "Wonda.Sdk"];

    /// <summary>What packing wrote to the console.</summary>
    public string Log { get; private set; } = "";

    public async Task InitializeAsync()
    {
        Log = await PackAsync("Packages.slnf", Source);
        Log += await PackAsync(Repository.PathTo("mcp-server", "Dash.McpServer"), ToolSource);
    }

    public Task DisposeAsync()
    {
        _folder.Dispose();
        return Task.CompletedTask;
    }

    private Task<string> PackAsync(string what, string source) => DotNet.BuildAsync(
        Repository.PathTo("tests", "Dash.Package.Tests"),
        "pack", what, "-c", "Release", "-o", source, "-v", "quiet", $"-p:ArtifactsPath={_folder.PathTo("artifacts")}");
}
