using Dash.Testing;

namespace Dash.Architecture.Tests;

/// <summary>What a clone must not carry: paths of somebody's machine, hosts of package registries, folders that the documents name but nobody has.</summary>
public sealed class CleanlinessTests
{
    private static readonly string[] TextFiles = [".cs", ".md", ".json", ".props", ".csproj", ".yml", ".yaml", ".txt", ".sln", ""];

    [Fact]
    public void NoFileNamesAMachineOrARegistry()
    {
        // Spelled in two halves so that this file does not find itself.
        string[] forbidden = ["/wo" + "rk/", "/ho" + "me/", "/ro" + "ot/", "api.nu" + "get.org", "registry.np" + "mjs.org", "deb.deb" + "ian.org"];
        var offenders =
            from path in Tracked()
            let text = File.ReadAllText(path)
            from word in forbidden
            where text.Contains(word, StringComparison.Ordinal)
            select $"{Path.GetRelativePath(Repository.Root, path)}: {word}";

        Assert.Empty(offenders);
    }

    [Fact]
    public void TheTopLevelIsTheOneThatWasDesigned()
    {
        string[] allowed =
        [
            ".ci", ".editorconfig", ".git", ".gitattributes", ".gitignore", "CHANGELOG.md", "CONTRIBUTING.md", "Dash.sln", "Directory.Build.props",
            "Directory.Packages.props", "LICENSE", "README.md", "SECURITY.md", "artifacts", "benchmarks", "docs", "generator", "global.json",
            "mcp-server", "samples", "spec", "src", "tests",
        ];
        Assert.Empty(Directory.EnumerateFileSystemEntries(Repository.Root).Select(Path.GetFileName).Except(allowed));
    }

    [Fact]
    public void DocumentsNameOnlyPathsThatExist()
    {
        var offenders =
            from document in Directory.EnumerateFiles(Repository.Root, "*.md", SearchOption.TopDirectoryOnly)
                .Concat(Directory.EnumerateFiles(Repository.PathTo("docs"), "*.md", SearchOption.AllDirectories))
            from path in MarkdownPaths.In(File.ReadAllText(document))
            where !Exists(document, path)
            select $"{Path.GetRelativePath(Repository.Root, document)} names {path}";

        Assert.Empty(offenders);
    }

    private static bool Exists(string document, string path) =>
        Path.Exists(Path.Combine(Repository.Root, path)) || Path.Exists(Path.Combine(Path.GetDirectoryName(document)!, path));

    private static IEnumerable<string> Tracked() =>
        Directory.EnumerateFiles(Repository.Root, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint })
            .Where(path => TextFiles.Contains(Path.GetExtension(path)))
            .Where(path => !Skipped.Any(folder => path.Contains($"{Path.DirectorySeparatorChar}{folder}{Path.DirectorySeparatorChar}", StringComparison.Ordinal)));

    private static readonly string[] Skipped = [".git", "artifacts", "bin", "obj", "node_modules"];
}
