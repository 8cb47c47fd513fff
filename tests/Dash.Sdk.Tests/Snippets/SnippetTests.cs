using Xunit.Abstractions;

namespace Dash.Sdk.Tests.Snippets;

/// <summary>What the READMEs show is code that compiles and runs in these tests, word for word.</summary>
public sealed class SnippetTests(ITestOutputHelper output)
{
    [Fact]
    public void EveryBlockOfCSharpIsCodeOfATest()
    {
        output.WriteLine($"{Snippet.InDocuments.Count} blocks in {Snippet.InDocuments.DistinctBy(snippet => snippet.Document).Count()} documents");

        Assert.NotEmpty(Snippet.InDocuments);
        Assert.Empty(Snippet.InDocuments.Except(Snippet.InTests).Select(block =>
            $"{block.Document} shows code that no test compiles. Put it into tests/Dash.Sdk.Tests/Snippets between the marks that Snippet.cs names:\n{block.Code}"));
    }

    [Fact]
    public void NoTestKeepsCodeThatIsNotShownAnyMore() =>
        Assert.Empty(Snippet.InTests.Except(Snippet.InDocuments).Select(snippet => $"{snippet.Document} does not show this any more. Correct one of the two:\n{snippet.Code}"));
}
