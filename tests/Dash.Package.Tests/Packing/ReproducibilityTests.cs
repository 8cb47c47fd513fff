using System.Reflection.PortableExecutable;
using Dash.Package.Tests.Support;

namespace Dash.Package.Tests.Packing;

/// <summary>The runtime is the same bytes wherever its sources lie, and no library names a machine.</summary>
[Collection(PackageGroup.Name)]
public sealed class ReproducibilityTests(PackedPackages packages)
{
    [Fact]
    public async Task PackedFromTwoCopiesOfItsSourcesTheRuntimeIsTheSameToTheByte()
    {
        using var one = RuntimeSources.Copy();
        using var other = RuntimeSources.Copy();

        var first = await PackAsync(one);
        var second = await PackAsync(other);

        Assert.Equal(first.Files, second.Files);
        foreach (var library in first.Files.Where(file => file.EndsWith(".dll", StringComparison.Ordinal)))
        {
            Assert.Equal(Convert.ToHexString(first.ReadBytes(library)), Convert.ToHexString(second.ReadBytes(library)));
        }
    }

    [Fact]
    public void NoLibraryNamesTheMachineThatBuiltIt()
    {
        foreach (var package in (PackageFile[])[packages.Runtime, packages.Sdk, packages.Sandbox, .. packages.OtherSdks])
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

    private static async Task<PackageFile> PackAsync(TemporaryFolder sources)
    {
        await DotNet.BuildAsync(sources.PathTo("src", "Dash.Runtime"), "pack", "-c", "Release", "-o", sources.PathTo("packages"), "-v", "quiet");
        return PackageFile.Open(sources.PathTo("packages"), "Dash.Runtime");
    }
}
