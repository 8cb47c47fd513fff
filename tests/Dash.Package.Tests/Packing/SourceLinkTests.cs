using Dash.Package.Tests.Support;

namespace Dash.Package.Tests.Packing;

/// <summary>Where a package is packed from a clone, it says of which repository and commit, and a debugger finds every source of it.</summary>
[Collection(PackageGroup.Name)]
public sealed class SourceLinkTests(PackedPackages packages)
{
    private const string Commit = "0123456789abcdef0123456789abcdef01234567";

    [Fact]
    public async Task PackedFromACloneEverySourceIsFoundThere()
    {
        using var clone = RuntimeSources.Copy();
        MakeClone(clone, "https://github.com/example/dash.git");
        var log = await DotNet.BuildAsync(clone.PathTo("src", "Dash.Runtime"), "pack", "-c", "Release", "-o", clone.PathTo("packages"), "-v", "quiet");
        var package = PackageFile.Open(clone.PathTo("packages"), "Dash.Runtime");

        Assert.DoesNotContain("warning", log, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(("git", "https://github.com/example/dash.git", Commit), (package.Repository("type"), package.Repository("url"), package.Repository("commit")));
        foreach (var library in package.Files.Where(file => file.EndsWith(".dll", StringComparison.Ordinal)))
        {
            var symbols = PackedSymbols.Of(package, library);
            Assert.Equal($"https://raw.githubusercontent.com/example/dash/{Commit}/*", symbols.Links["/_/"]);
            Assert.All(symbols.Documents, document => Assert.True(document.HasText || File.Exists(clone.PathTo(document.Name["/_/".Length..])), document.Name));
        }
    }

    [Fact]
    public void WhatIsGeneratedTravelsInTheSymbols()
    {
        var generated = PackedSymbols.Of(packages.Sdk, "lib/net10.0/Dash.Sdk.dll").Documents.Where(document => document.Name.EndsWith(".g.cs", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(generated);
        Assert.All(generated, document => Assert.True(document.HasText, document.Name));
    }

    // What SourceLink reads of a clone: the commit that is checked out, and the address of its origin.
    private static void MakeClone(TemporaryFolder clone, string origin)
    {
        Directory.CreateDirectory(clone.PathTo(".git", "objects"));
        Directory.CreateDirectory(clone.PathTo(".git", "refs"));
        File.WriteAllText(clone.PathTo(".git", "HEAD"), Commit + "\n");
        File.WriteAllText(clone.PathTo(".git", "config"), $"[core]\n\trepositoryformatversion = 0\n[remote \"origin\"]\n\turl = {origin}\n");
    }
}
