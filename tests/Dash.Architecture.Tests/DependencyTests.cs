using System.Xml.Linq;
using Dash.Testing;

namespace Dash.Architecture.Tests;

/// <summary>Dependencies run one way: spec, generator, SDKs, scheduling, MCP server; the sandbox stands apart as their judge.</summary>
public sealed class DependencyTests
{
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Dash.Generator"] = [],
        ["Dash.SpecDiff"] = ["Dash.Generator"],
        ["Dash.Runtime"] = [],
        ["Dash.Sdk"] = ["Dash.Generator", "Dash.Runtime"],
        ["CodivUpload.Sdk"] = ["Dash.Generator", "Dash.Runtime"],
        ["PostEverywhere.Sdk"] = ["Dash.Generator", "Dash.Runtime"],
        ["Wonda.Sdk"] = ["Dash.Generator", "Dash.Runtime"],
        ["Dash.Scheduling"] = ["Dash.Sdk", "CodivUpload.Sdk", "PostEverywhere.Sdk", "Wonda.Sdk"],
        ["Dash.Sandbox"] = [],
        ["Dash.McpServer"] = ["Dash.Scheduling", "Dash.Sandbox"],
        ["AotClient"] = ["Dash.Generator", "Dash.Runtime"],
        ["UseYourOwnSpec"] = ["Dash.Generator", "Dash.Runtime"],
        ["ListPosts"] = ["Dash.Sdk", "Dash.Sandbox"],
        ["SchedulePost"] = ["Dash.Sdk", "Dash.Sandbox"],
        ["UploadMedia"] = ["Dash.Sdk", "Dash.Sandbox"],
        ["PageEverything"] = ["Dash.Sdk", "Dash.Sandbox"],
        ["ReactToErrors"] = ["Dash.Sdk", "Dash.Sandbox"],
    };

    [Fact]
    public void ProjectsReferenceOnlyWhatTheTableAllows()
    {
        var offenders =
            from project in Projects()
            from reference in References(project)
            where !Allowed[NameOf(project)].Contains(reference)
            select $"{NameOf(project)} references {reference}";

        Assert.Empty(offenders);
        Assert.Equal(Allowed.Keys.Order(StringComparer.Ordinal), Projects().Select(NameOf).Order(StringComparer.Ordinal));
    }

    /// <summary>The spec diff is a tool beside the generator: it shares its reader and planner, and nothing that ships stands on it.</summary>
    [Fact]
    public void TheGeneratorIsReferencedAsAnAnalyzerOnly()
    {
        var offenders =
            from project in Projects()
            where NameOf(project) != "Dash.SpecDiff"
            from reference in XDocument.Load(project).Descendants("ProjectReference")
            where reference.Attribute("Include")!.Value.Contains("Dash.Generator", StringComparison.Ordinal)
            where reference.Attribute("OutputItemType")?.Value != "Analyzer" || reference.Attribute("ReferenceOutputAssembly")?.Value != "false"
            select NameOf(project);

        Assert.Empty(offenders);
    }

    [Fact]
    public void TheGeneratorCarriesNoPackageBesideTheCompiler()
    {
        var packages = XDocument.Load(Repository.PathTo("generator", "Dash.Generator", "Dash.Generator.csproj"))
            .Descendants("PackageReference").Select(package => package.Attribute("Include")!.Value);

        Assert.All(packages, package => Assert.StartsWith("Microsoft.CodeAnalysis", package, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("src/Dash.Sandbox", "Dash.Runtime")]
    [InlineData("src/Dash.Sandbox", "Dash.Sdk")]
    [InlineData("src/Dash.Sandbox", "Dash.Scheduling")]
    [InlineData("mcp-server/Dash.McpServer", "Dash.Sdk")]
    [InlineData("mcp-server/Dash.McpServer", "Dash.Runtime")]
    public void ARoomDoesNotNameWhatItMayNotSee(string room, string forbidden)
    {
        // A project reference brings its own references along, so the names have to be checked as well.
        var offenders =
            from file in SourceTree.Product
            where file.Path.StartsWith(room + "/", StringComparison.Ordinal)
            where file.Tree.ToString().Contains(forbidden, StringComparison.Ordinal)
            select file.Path;

        Assert.Empty(offenders);
    }

    [Fact]
    public void TheSpecHoldsNoCode() =>
        Assert.All(
            Directory.EnumerateFiles(Repository.PathTo("spec"), "*", SearchOption.AllDirectories),
            path => Assert.Contains(Path.GetExtension(path), new[] { ".json", ".md", ".yaml" }));

    private static IEnumerable<string> Projects() =>
        new[] { "generator", "src", "mcp-server", "samples" }.SelectMany(root => Directory.EnumerateFiles(Repository.PathTo(root), "*.csproj", SearchOption.AllDirectories));

    private static string NameOf(string project) => Path.GetFileNameWithoutExtension(project);

    private static IEnumerable<string> References(string project) =>
        XDocument.Load(project).Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/')));
}
