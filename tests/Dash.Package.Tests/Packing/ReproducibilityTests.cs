using System.Reflection.PortableExecutable;
using Dash.Package.Tests.Support;
using Dash.Testing;

namespace Dash.Package.Tests.Packing;

/// <summary>Who builds the same commit gets the same bytes, which name no machine.</summary>
[Collection(PackageGroup.Name)]
public sealed class ReproducibilityTests(PackedPackages packages)
{
    [Fact]
    public async Task PackedAgainElsewhereALibraryIsTheSameToTheByte()
    {
        using var folder = new TemporaryFolder();
        await DotNet.BuildAsync(
            Repository.PathTo("src", "Dash.Runtime"), "pack", "-c", "Release", "-o", folder.PathTo("packages"), "-v", "quiet", $"-p:ArtifactsPath={folder.PathTo("artifacts")}");
        var again = PackageFile.Open(folder.PathTo("packages"), "Dash.Runtime");

        foreach (var library in packages.Runtime.Files.Where(file => file.EndsWith(".dll", StringComparison.Ordinal)))
        {
            Assert.Equal(Convert.ToHexString(packages.Runtime.ReadBytes(library)), Convert.ToHexString(again.ReadBytes(library)));
        }
    }

    [Fact]
    public void NoLibraryNamesTheMachineThatBuiltIt()
    {
        foreach (var package in new[] { packages.Runtime, packages.Sdk, packages.Sandbox })
        {
            foreach (var library in package.Files.Where(file => file.EndsWith(".dll", StringComparison.Ordinal)))
            {
                using var file = new PEReader(new MemoryStream(package.ReadBytes(library)));
                var entries = file.ReadDebugDirectory();
                var symbols = file.ReadCodeViewDebugDirectoryData(entries.Single(entry => entry.Type == DebugDirectoryEntryType.CodeView)).Path;

                Assert.Contains(entries, entry => entry.Type == DebugDirectoryEntryType.Reproducible);
                Assert.StartsWith("/_/artifacts/obj/", symbols, StringComparison.Ordinal);
                Assert.All(PackedSymbols.Of(package, library).Documents, document => Assert.StartsWith("/_/", document.Name, StringComparison.Ordinal));
            }
        }
    }
}
