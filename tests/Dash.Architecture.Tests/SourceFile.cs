using Dash.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Dash.Architecture.Tests;

/// <summary>A file of the repository; the path is relative to it, with forward slashes.</summary>
internal sealed record SourceFile(string Path, int Lines, SyntaxTree Tree)
{
    public SyntaxNode Root => Tree.GetRoot();

    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    public static SourceFile Load(string path)
    {
        var text = File.ReadAllText(path);
        var relative = System.IO.Path.GetRelativePath(Repository.Root, path).Replace('\\', '/');
        var options = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Preview);
        return new SourceFile(relative, text.Count(character => character == '\n'), CSharpSyntaxTree.ParseText(text, options, relative));
    }
}
