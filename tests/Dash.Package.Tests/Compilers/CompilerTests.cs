using Dash.Package.Tests.Packing;
using Dash.Package.Tests.Support;
using Dash.Testing;

namespace Dash.Package.Tests.Compilers;

/// <summary>The packed generator inside compilers of other people's machines.</summary>
[Collection(PackageGroup.Name)]
public sealed class CompilerTests(PackedPackages packages)
{
    // Older ones run the generator too, but do not know the required members and the static interface members that it writes.
    private static readonly Version FirstToCompile = new(4, 8, 0);

    [Fact]
    public void EveryCompilerFromTheFloorToTheNewestRunsItAndGetsTheSameCode()
    {
        using var folder = new TemporaryFolder();
        var reports = Versions().Select(version => Run(version, folder)).ToList();

        Assert.Equal(["4.3", "4.8", "4.14", "5.12"], reports.Select(report => report.Compiler));
        Assert.All(reports, report => Assert.Empty(report.Problems));
        Assert.False(Assert.Single(reports.Select(report => report.Generated).Distinct(StringComparer.Ordinal)).StartsWith("0 files", StringComparison.Ordinal));
    }

    private CompilerReport Run(Version version, TemporaryFolder folder)
    {
        var generator = folder.PathTo($"{version}.dll");
        packages.Generator.Extract("analyzers/dotnet/cs/Dash.Generator.dll", generator);
        var context = new CompilerContext(version.ToString());
        return context.Run(generator, Repository.PathTo("samples", "AotClient", "tasks.openapi.json"), compile: version >= FirstToCompile);
    }

    private static IEnumerable<Version> Versions() =>
        Directory.GetDirectories(Path.Combine(AppContext.BaseDirectory, "compilers")).Select(path => Version.Parse(Path.GetFileName(path))).Order();
}
