using Dash.Surface.Tests.Reading;
using Dash.Testing;
using Xunit.Abstractions;

namespace Dash.Surface.Tests.Reference;

/// <summary>The pages below docs/api are what the XML comments say today.</summary>
public sealed class ReferenceTests(ITestOutputHelper output)
{
    private static readonly string Folder = Repository.PathTo("docs", "api");

    [Fact]
    public void ThePagesSayWhatTheCommentsSay()
    {
        var pages = new ReferencePages(Package.All).Texts();
        output.WriteLine($"{pages.Count} pages, {pages.Values.Sum(page => page.Length) / 1024} KB");

        foreach (var (path, text) in pages)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(Folder, path))!);
            Snapshot.MatchPage(text, Path.Combine(Folder, path));
        }

        var found = Directory.EnumerateFiles(Folder, "*.md", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Folder, path).Replace('\\', '/'));
        Assert.Empty(found.Except(pages.Keys).Select(path => $"{path} tells of nothing that exists any more: delete it."));
    }

    [Theory]
    [InlineData("<summary>One <c>word</c> and a\n  second.</summary>", "One `word` and a second.")]
    [InlineData("<summary>a &lt; b | c</summary>", "a &lt; b \\| c")]
    [InlineData("<summary>See <see cref=\"T:Dash.Sdk.Known\"/> and <see cref=\"M:Dash.Sdk.Other.Call(System.String)\"/>.</summary>", "See [`Known`](page.md#known) and `Other.Call`.")]
    [InlineData("<summary><para>First.</para><para>Second.</para></summary>", "First. Second.")]
    [InlineData("<summary><see langword=\"null\"/> or <paramref name=\"x\"/></summary>", "`null` or `x`")]
    public void CommentsBecomeMarkdown(string comment, string expected)
    {
        var words = new DocumentationText(id => id == "T:Dash.Sdk.Known" ? "page.md#known" : null);

        Assert.Equal(expected, words.Line(System.Xml.Linq.XElement.Parse(comment, System.Xml.Linq.LoadOptions.PreserveWhitespace)));
    }
}
