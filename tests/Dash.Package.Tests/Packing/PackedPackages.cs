using Dash.Package.Tests.Support;
using Dash.Testing;

namespace Dash.Package.Tests.Packing;

/// <summary>The packages of the repository, packed once for all tests into a folder that is itself a package source.</summary>
public sealed class PackedPackages : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();

    public string Source => _folder.PathTo("packages");

    internal PackageFile Generator => PackageFile.Open(Source, "Dash.Generator");

    internal PackageFile Runtime => PackageFile.Open(Source, "Dash.Runtime");

    internal PackageFile Sandbox => PackageFile.Open(Source, "Dash.Sandbox");

    internal PackageFile Sdk => PackageFile.Open(Source, "Dash.Sdk");

    /// <summary>What packing wrote to the console.</summary>
    public string Log { get; private set; } = "";

    public async Task InitializeAsync() =>
        Log = await DotNet.BuildAsync(
            Repository.PathTo("tests", "Dash.Package.Tests"),
            "pack", "Packages.slnf", "-c", "Release", "-o", Source, "-v", "quiet", $"-p:ArtifactsPath={_folder.PathTo("artifacts")}");

    public Task DisposeAsync()
    {
        _folder.Dispose();
        return Task.CompletedTask;
    }
}
