using Dash.Generator.Support;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dash.Generator.Tests.Support;

public sealed class CSharpLiteralTests
{
    [Theory]
    [InlineData("plain")]
    [InlineData("quote \" and backslash \\ and \\\"")]
    [InlineData("line\nreturn\rtab\t")]
    [InlineData("*/ // /* {0} {{ }} $\" \"\"\"")]
    [InlineData("\u2028 \u2029 \u0085 \u0000 \u00AD \u200B \uFEFF")]
    [InlineData("pair \U0001F600 done")]
    [InlineData("high \uD83D alone")]
    [InlineData("low \uDE00 alone")]
    [InlineData("\uD83D")]
    [InlineData("日本 Ünïcode")]
    public void TheCompilerReadsBackWhatWasWritten(string value)
    {
        var literal = CSharpLiteral.String(value);

        var expression = Assert.IsType<LiteralExpressionSyntax>(SyntaxFactory.ParseExpression(literal));
        Assert.Empty(expression.GetDiagnostics());
        Assert.Equal(value, expression.Token.Value);
        Assert.DoesNotContain('\n', literal);
    }
}
