using Dash.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dash.Architecture.Tests;

/// <summary>The hand-written C# of the repository, parsed once.</summary>
internal static class SourceTree
{
    private static readonly string[] Roots = ["generator", "src", "mcp-server", "tests", "samples", "benchmarks"];

    public static IReadOnlyList<SourceFile> Files { get; } = [.. Roots.SelectMany(Read).OrderBy(file => file.Path, StringComparer.Ordinal)];

    public static IEnumerable<SourceFile> Product => Files.Where(file => !file.Path.StartsWith("tests/", StringComparison.Ordinal));

    public static IEnumerable<(SourceFile File, SyntaxNode Method, int Lines)> Methods() =>
        from file in Files
        from node in file.Root.DescendantNodes()
        where node is BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax
        select (file, node, LineCount(node));

    private static int LineCount(SyntaxNode node)
    {
        var span = node.GetLocation().GetLineSpan();
        return span.EndLinePosition.Line - span.StartLinePosition.Line + 1;
    }

    private static IEnumerable<SourceFile> Read(string root)
    {
        var folder = Repository.PathTo(root);
        return Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Where(IsHandWritten).Select(SourceFile.Load)
            : [];
    }

    private static bool IsHandWritten(string path) =>
        !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
        && !path.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
        && !path.EndsWith(".verified.cs", StringComparison.Ordinal)
        && !path.EndsWith(".received.cs", StringComparison.Ordinal)
        && !path.EndsWith(".g.cs", StringComparison.Ordinal);
}
