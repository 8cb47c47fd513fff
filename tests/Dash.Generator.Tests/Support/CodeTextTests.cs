using Dash.Generator.Support;

namespace Dash.Generator.Tests.Support;

public sealed class CodeTextTests
{
    [Fact]
    public void AHoleWithSeveralLinesIsIndentedToWhereItStands()
    {
        var body = "first();\n\nsecond();";

        var code = CodeWriter.Write($$"""
            void M()
            {
                {{body}}
            }
            """);

        Assert.Equal("void M()\n{\n    first();\n\n    second();\n}", code);
    }

    [Fact]
    public void ALineOfEmptyHolesDisappears()
    {
        var code = CodeWriter.Write($$"""
            {{""}}
            first
              {{""}}{{null}}
            second{{""}}
            {{""}}
            """);

        Assert.Equal("first\nsecond", code);
    }

    [Fact]
    public void ABlankLineOfTheTemplateStays()
    {
        var code = CodeWriter.Write($$"""
            first

            {{"second"}}
            """);

        Assert.Equal("first\n\nsecond", code);
    }

    [Fact]
    public void LineEndsOfTheSourceFileDoNotReachTheOutput() =>
        Assert.Equal("a\nb", CodeWriter.Write($"a\r\n{"b"}"));

    [Fact]
    public void BlocksAreSeparatedByOneBlankLineAndEmptyOnesVanish() =>
        Assert.Equal("a\n\nb", CodeWriter.Blocks(["a", "", "b"]));
}
