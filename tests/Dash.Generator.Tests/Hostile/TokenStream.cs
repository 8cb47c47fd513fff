using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dash.Generator.Tests.Hostile;

/// <summary>The tokens of a generated file, those of directives and of the markup of comments among them.</summary>
internal static class TokenStream
{
    // What paragraphs and backticks of a text become.
    private static readonly string[] MarkupOfText = ["para", "c"];

    public static IReadOnlyList<SyntaxToken> Of(string file) =>
        [.. CSharpSyntaxTree.ParseText(file).GetRoot().DescendantTokens(descendIntoTrivia: true).Where(static token => !IsProse(token))];

    /// <summary>How many tokens hold a text of the document.</summary>
    public static int Slots(IReadOnlyList<SyntaxToken> tokens) => tokens.Count(HoldsSlot);

    /// <summary>
    /// Where the tokens of a file differ from those for harmless texts, except for the names and the values of literals that texts of the
    /// document became; null when they do not.
    /// </summary>
    public static string? Difference(IReadOnlyList<SyntaxToken> harmless, IReadOnlyList<SyntaxToken> hostile)
    {
        for (var index = 0; index < Math.Min(harmless.Count, hostile.Count); index++)
        {
            var (left, right) = (harmless[index], hostile[index]);
            if (!left.IsKind(right.Kind()) || (!HoldsSlot(left) && left.ValueText != right.ValueText))
            {
                return $"expected {left.Kind()} {left}, found {right.Kind()} {right} in {right.GetLocation().GetLineSpan().StartLinePosition}";
            }
        }

        return harmless.Count == hostile.Count ? null : $"expected {harmless.Count} tokens, found {hostile.Count}";
    }

    private static bool HoldsSlot(SyntaxToken token) =>
        token.Kind() is SyntaxKind.IdentifierToken or SyntaxKind.StringLiteralToken or SyntaxKind.Utf8StringLiteralToken && token.ValueText.Contains(HostileText.Slot, StringComparison.OrdinalIgnoreCase);

    private static bool IsProse(SyntaxToken token) => token.Kind() switch
    {
        SyntaxKind.XmlTextLiteralToken or SyntaxKind.XmlTextLiteralNewLineToken or SyntaxKind.XmlEntityLiteralToken or SyntaxKind.EndOfDocumentationCommentToken => true,
        _ => token.Parent?.AncestorsAndSelf().Select(NameOf).FirstOrDefault(static name => name is not null) is { } name && MarkupOfText.Contains(name),
    };

    private static string? NameOf(SyntaxNode node) => node switch
    {
        XmlElementStartTagSyntax { Attributes.Count: 0 } tag => tag.Name.ToString(),
        XmlElementEndTagSyntax tag => tag.Name.ToString(),
        _ => null,
    };
}
