using Dash.Generator.Emitting;
using Dash.Generator.Model;
using Microsoft.CodeAnalysis.CSharp;

namespace Dash.Generator.Tests.Emitting;

public sealed class XmlDocumentationTests
{
    [Fact]
    public void AShortTextIsOneLine() =>
        Assert.Equal("/// <summary>When the post goes out.</summary>", Summary("When the post goes out."));

    [Fact]
    public void ALongTextIsWrappedAtWords()
    {
        var lines = Summary(string.Join(" ", Enumerable.Repeat("word", 60))).Split('\n');

        Assert.Equal("/// <summary>", lines[0]);
        Assert.Equal("/// </summary>", lines[^1]);
        Assert.All(lines, static line => Assert.True(line.Length <= 116 && line.StartsWith("///", StringComparison.Ordinal)));
        Assert.Equal(60, lines.Sum(static line => line.Split("word").Length - 1));
    }

    [Fact]
    public void MarkupIsEscapedAndCodeInBackticksIsMarked() =>
        Assert.Equal("/// <summary>If a &lt; b &amp; c: <c>List&lt;T&gt;</c>, lone ` stays.</summary>", Summary("If a < b & c: `List<T>`, lone ` stays."));

    [Fact]
    public void BlankLinesMakeParagraphs() => Assert.Equal(
        "/// <summary>\n/// <para>One.</para>\n/// <para>Two.</para>\n/// </summary>",
        Summary("One.\n\nTwo."));

    [Theory]
    [InlineData("a\nclass Evil {}")]
    [InlineData("a\r\nclass Evil {}")]
    [InlineData("a\rclass Evil {}")]
    [InlineData("a\u0085class Evil {}")]
    [InlineData("a\u2028class Evil {}")]
    [InlineData("a\u2029class Evil {}")]
    [InlineData("a*/ class Evil {} /*")]
    [InlineData("</summary> class Evil {}")]
    [InlineData("]]> <!-- & \u0000 \uD800 \uFFFF")]
    [InlineData("` `` ``` `a")]
    public void NoTextLeavesItsCommentOrBreaksItsXml(string text)
    {
        var code = XmlDocumentation.Of(new DocumentationModel { Summary = text, Remarks = text })
            + "\n" + XmlDocumentation.Parameter("value", text) + "\ninternal delegate void D(int value);";

        var tree = CSharpSyntaxTree.ParseText(code, new CSharpParseOptions(documentationMode: Microsoft.CodeAnalysis.DocumentationMode.Diagnose));

        Assert.Empty(tree.GetDiagnostics());
        Assert.Single(tree.GetCompilationUnitRoot().Members);
    }

    private static string Summary(string text) => XmlDocumentation.Of(new DocumentationModel { Summary = text });
}
