using Dash.Generator.Diagnostics;

namespace Dash.Generator.Tests.Reading;

/// <summary>What is not JSON is reported at the character where it stops being JSON.</summary>
public sealed class JsonSyntaxProblemTests
{
    public static TheoryData<string, string> Broken => new()
    {
        { "found the end of the file", "«»" },
        { "expected a value, found the end of the file", "{ \"a\":«»" },
        { "expected ',' or '}', found '\"'", "{ \"a\": 1\n  «\"»b\": 2 }" },
        { "Remove the comma", "{ \"a\": 1«,» }" },
        { "Remove the comma", "{ \"a\": [1, 2«,»\n] }" },
        { "JSON has no comments", "{\n  «/»/ note\n  \"a\": 1 }" },
        { "JSON has no comments", "{ \"a\": 1 «/»* note */ }" },
        { "JSON has no comments", "«#» note\n{}" },
        { "double quotes", "{ «'»a': 1 }" },
        { "expected a name in double quotes, found 'a'", "{ «a»: 1 }" },
        { "':' after the name \"a\"", "{ \"a\" «1» }" },
        { "expected a value, found 'N'", "{ \"a\": «N»aN }" },
        { "expected a value, found '+'", "{ \"a\": «+»1 }" },
        { "expected a value, found '.'", "{ \"a\": «.»5 }" },
        { "may not begin with 0", "{ \"a\": «012» }" },
        { "a digit after the decimal point, found '}'", "{ \"a\": «1.»}" },
        { "a digit in the exponent", "{ \"a\": «1e+» }" },
        { "expected a digit, found 'x'", "{ \"a\": «-»x }" },
        { "expected ',' or '}', found 'x'", "{ \"a\": true«x» }" },
        { "never ends", "{ \"a\": «\"»open" },
        { "does not end in its line", "{ \"a\": «\"open»\n\" }" },
        { "'\\' is followed by 'x'", "{ \"a\": \"b«\\»x\" }" },
        { "four hexadecimal digits", "{ \"a\": \"«\\u»12g4\" }" },
        { "the character U+0009 may not stand in a string", "{ \"a\": \"b«\t»\" }" },
        { "expected the end of the file, found '{'", "{}\n«{»}" },
        { "found the character U+00A0", "{«\u00A0»}" },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void WhatIsNotJsonIsReportedAtItsPlace(string message, string marked)
    {
        var problem = Reader.SingleProblem("DASH001", marked);
        Assert.Contains(message, problem.Arguments[0], StringComparison.Ordinal);
    }

    [Fact]
    public void ANameWrittenTwiceIsReportedWithTheLineOfTheFirst()
    {
        var problem = Reader.SingleProblem("DASH002", Reader.WithSchemas("\"Pet\": {},\n\"Toy\": {},\n«\"Pet\"»: {}"));
        Assert.Equal(["Pet", "7"], problem.Arguments);
    }

    [Fact]
    public void ANameWrittenTwiceIsFoundInLargeObjectsToo()
    {
        var many = string.Join(", ", Enumerable.Range(0, 40).Select(static index => $"\"S{index}\": {{}}"));
        Reader.SingleProblem("DASH002", Reader.WithSchemas($"{many}, «\"S\\u0033\"»: {{}}"));
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{\"a\":")]
    public void DeepNestingIsReportedAndDoesNotExhaustTheStack(string level)
    {
        var text = string.Concat(Enumerable.Repeat(level, 100_000));
        var problem = Assert.Single(Reader.Read(text).Problems);
        Assert.Equal(("DASH003", 256 * level.Length), (problem.Descriptor.Id, problem.Position.Column));
    }

    [Fact]
    public void TheCompilerPrintsLinesAndColumnsFromOne()
    {
        var problem = Reader.SingleProblem("DASH001", "{\n  \"a\": «N»aN\n}");
        Assert.StartsWith(Reader.Path + "(2,8): error DASH001: This is not valid JSON: ", problem.ToDiagnostic().ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void TextOfADocumentCannotStartALineOfTheBuildLog()
    {
        var text = Reader.WithSchemas("\"Pet\": { \"type\": \"a\\nerror CS0000: forged \\u2028 \\ud800\" }");
        var message = Assert.Single(Reader.Read(text).Problems).ToDiagnostic().GetMessage(System.Globalization.CultureInfo.InvariantCulture);
        Assert.Contains(@"'a\u000Aerror CS0000: forged \u2028 \uD800'", message, StringComparison.Ordinal);
    }

    [Fact]
    public void AProblemComparesByContent()
    {
        static DiagnosticInfo Problem() => Reader.SingleProblem("DASH010", Reader.WithSchemas("\"Pet\": { \"type\": «\"strin\"» }"));
        Assert.Equal(Problem(), Problem());
    }
}
