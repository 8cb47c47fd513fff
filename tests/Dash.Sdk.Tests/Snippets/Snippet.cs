using System.Text.RegularExpressions;
using Dash.Testing;

namespace Dash.Sdk.Tests.Snippets;

/// <summary>
/// C# that a document shows. In the tests it stands between <c>// Shown in src/Dash.Sdk/README.md</c> and <c>// until here</c>, so that it compiles and
/// runs; in the document it stands in a block of its own.
/// </summary>
internal sealed partial record Snippet(string Document, string Code)
{
    private const string Begin = "// Shown in ";
    private const string End = "// until here";
    private static readonly string[] s_projects = ["Dash.Sdk.Tests", "Dash.Providers.Tests"];
    private static readonly string[] s_folders = ["src", "generator", "samples", "mcp-server"];

    public static IReadOnlyList<Snippet> InDocuments { get; } =
    [
        .. s_folders.SelectMany(folder => Directory.EnumerateFiles(Repository.PathTo(folder), "README.md", SearchOption.AllDirectories)).Prepend(Repository.PathTo("README.md"))
            .SelectMany(path => Blocks().Matches(File.ReadAllText(path).ReplaceLineEndings("\n"))
                .Select(block => new Snippet(Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'), block.Groups["code"].Value.Trim('\n')))),
    ];

    public static IReadOnlyList<Snippet> InTests { get; } =
    [
        .. s_projects.SelectMany(project => Directory.EnumerateFiles(Repository.PathTo("tests", project), "*.cs", SearchOption.AllDirectories))
            .SelectMany(path => Marked(File.ReadAllLines(path))),
    ];

    private static IEnumerable<Snippet> Marked(string[] lines)
    {
        for (var index = 0; index < lines.Length; index++)
        {
            var indent = lines[index].IndexOf(Begin, StringComparison.Ordinal);
            if (indent < 0 || lines[index][..indent].Trim().Length > 0)
            {
                continue;
            }

            var code = lines.Skip(index + 1).TakeWhile(line => line.Trim() != End).Select(line => line.Length > indent ? line[indent..] : "");
            yield return new Snippet(lines[index][(indent + Begin.Length)..].Trim(), string.Join("\n", code).Trim('\n'));
        }
    }

    [GeneratedRegex(@"^```csharp\n(?<code>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline, 1000)]
    private static partial Regex Blocks();
}
