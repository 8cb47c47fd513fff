using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Dash.Package.Tests.Support;

namespace Dash.Package.Tests.Packing;

[Collection(PackageGroup.Name)]
public sealed class PackageContentTests(PackedPackages packages)
{
    [Fact]
    public void PackingGivesNoWarning() => Assert.DoesNotContain("warning", packages.Log, StringComparison.OrdinalIgnoreCase);

    [Fact]
    public void TheGeneratorIsOneDllWithItsPropsAndNothingElse()
    {
        Assert.Equal(
            ["Dash.Generator.nuspec", "README.md", "analyzers/dotnet/cs/Dash.Generator.dll", "build/Dash.Generator.props", "icon.png"],
            packages.Generator.Files);
        Assert.Empty(packages.Generator.Dependencies);
        Assert.Equal("true", packages.Generator.Value("developmentDependency"));
    }

    [Fact]
    public void TheGeneratorNeedsNothingThatACompilerDoesNotBring()
    {
        using var folder = new TemporaryFolder();
        packages.Generator.Extract("analyzers/dotnet/cs/Dash.Generator.dll", folder.PathTo("Dash.Generator.dll"));
        using var file = new PEReader(File.OpenRead(folder.PathTo("Dash.Generator.dll")));
        var metadata = file.GetMetadataReader();

        var references = metadata.AssemblyReferences.Select(metadata.GetAssemblyReference).ToDictionary(reference => metadata.GetString(reference.Name), reference => reference.Version);

        Assert.Subset(new HashSet<string>(StringComparer.Ordinal) { "netstandard", "Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "System.Collections.Immutable", "System.Memory" }, references.Keys.ToHashSet(StringComparer.Ordinal));
        Assert.Equal(new Version(4, 3, 0, 0), references["Microsoft.CodeAnalysis"]);
        Assert.Equal(new Version(6, 0, 0, 0), references["System.Collections.Immutable"]);
    }

    [Fact]
    public void TheGeneratorIsTheSameWhereverItIsBuilt()
    {
        using var folder = new TemporaryFolder();
        packages.Generator.Extract("analyzers/dotnet/cs/Dash.Generator.dll", folder.PathTo("Dash.Generator.dll"));
        using var file = new PEReader(File.OpenRead(folder.PathTo("Dash.Generator.dll")));
        var entries = file.ReadDebugDirectory();
        using var symbols = file.ReadEmbeddedPortablePdbDebugDirectoryData(entries.Single(entry => entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb));
        var metadata = symbols.GetMetadataReader();

        var documents = metadata.Documents.Select(handle => metadata.GetString(metadata.GetDocument(handle).Name)).ToList();

        Assert.Contains(entries, entry => entry.Type == DebugDirectoryEntryType.Reproducible);
        Assert.Contains("/_/generator/Dash.Generator/DashGenerator.cs", documents);
        Assert.All(documents, document => Assert.StartsWith("/_/", document, StringComparison.Ordinal));
    }

    [Fact]
    public void TheLibrariesCarryTheirDocumentationForBothFrameworksAndNoGenerator()
    {
        Assert.Equal(["Dash.Runtime.nuspec", "README.md", "icon.png", .. Libraries("Dash.Runtime")], packages.Runtime.Files);
        Assert.Equal(["Dash.Sdk.nuspec", "README.md", "icon.png", .. Libraries("Dash.Sdk")], packages.Sdk.Files);
        Assert.All(PackedPackages.OtherSdkNames.Zip(packages.OtherSdks), sdk => Assert.Equal(Ordered([$"{sdk.First}.nuspec", "README.md", "icon.png", .. Libraries(sdk.First)]), Ordered(sdk.Second.Files)));
    }

    [Fact]
    public void TheSandboxStandsByItself()
    {
        Assert.Equal(["Dash.Sandbox.nuspec", "README.md", "icon.png", "lib/net10.0/Dash.Sandbox.dll", "lib/net10.0/Dash.Sandbox.xml"], packages.Sandbox.Files);
        Assert.DoesNotContain(packages.Sandbox.Dependencies, dependency => dependency.StartsWith("Dash.", StringComparison.Ordinal));
    }

    [Fact]
    public void OnlyTheOlderFrameworkNeedsWhatTheNewerOneBrings()
    {
        string[] brought = ["Microsoft.Bcl.Memory", "System.Net.ServerSentEvents", "System.Text.Json"];
        string[] runtime = ["Microsoft.Extensions.Logging.Abstractions", "Polly.Core"];
        // Central package management pins what comes with Dash.Runtime, so the SDK names it too.
        string[] sdk = ["Dash.Runtime", "Microsoft.Extensions.Http", .. runtime];

        Assert.Equal(runtime, packages.Runtime.DependenciesFor("net10.0").Order(StringComparer.Ordinal));
        Assert.Equal([.. brought.Concat(runtime).Order(StringComparer.Ordinal)], packages.Runtime.DependenciesFor("net8.0").Order(StringComparer.Ordinal));
        Assert.Equal(sdk, packages.Sdk.DependenciesFor("net10.0").Order(StringComparer.Ordinal));
        Assert.Equal([.. brought.Concat(sdk).Order(StringComparer.Ordinal)], packages.Sdk.DependenciesFor("net8.0").Order(StringComparer.Ordinal));
        Assert.All(packages.OtherSdks, other => Assert.Equal(["Dash.Runtime", .. runtime], other.DependenciesFor("net10.0").Order(StringComparer.Ordinal)));
        Assert.All(packages.OtherSdks, other => Assert.Equal(Ordered(["Dash.Runtime", .. brought, .. runtime]), other.DependenciesFor("net8.0").Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void EveryPackageSaysWhatItIs()
    {
        foreach (var package in (PackageFile[])[packages.Generator, packages.Runtime, packages.Sandbox, packages.Sdk, .. packages.OtherSdks])
        {
            Assert.Equal(("README.md", "icon.png", "MIT"), (package.Value("readme"), package.Value("icon"), package.Value("license")));
            Assert.True(package.Value("description")!.Length > 40, package.Path);
            Assert.StartsWith($"# {package.Value("id")}\n", package.ReadText("README.md"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void TheLibrariesHaveSymbolPackages() =>
        Assert.Equal(
            Ordered([packages.Runtime, packages.Sandbox, packages.Sdk, .. packages.OtherSdks], package => $"{package.Value("id")}.{package.Value("version")}.snupkg"),
            Directory.GetFiles(packages.Source, "*.snupkg").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));

    private static IEnumerable<string> Ordered(IEnumerable<string> names) => names.Order(StringComparer.Ordinal);

    private static IEnumerable<string> Ordered(IEnumerable<PackageFile> files, Func<PackageFile, string> name) => Ordered(files.Select(name));

    private static IEnumerable<string> Libraries(string name) =>
        from framework in new[] { "net10.0", "net8.0" } from extension in new[] { "dll", "xml" } select $"lib/{framework}/{name}.{extension}";
}
