using System.Reflection.PortableExecutable;
using Dash.Package.Tests.Support;

namespace Dash.Package.Tests.Packing;

/// <summary>The runtime is the same bytes wherever its sources lie, and no library names a machine.</summary>
[Collection(PackageGroup.Name)]
public sealed class ReproducibilityTests(PackedPackages packages)
{
    [Fact]
    public async Task PackedFromACopyOfItsSourcesElsewhereTheRuntimeIsTheSameToTheByte()
    {
        using var copy = RuntimeSources.Copy();
        await DotNet.BuildAsync(copy.PathTo("src", "Dash.Runtime"), "pack", "-c", "Release", "-o", copy.PathTo("packages"), "-v", "quiet");
        var again = PackageFile.Open(copy.PathTo("packages"), "Dash.Runtime");

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
