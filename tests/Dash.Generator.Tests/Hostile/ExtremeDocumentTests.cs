using System.Diagnostics;
using System.Text;
using Dash.Generator.Tests.Harness;

namespace Dash.Generator.Tests.Hostile;

/// <summary>Documents made to exhaust the compiler end soon, on a thread with the smallest stack a compiler runs on, in code or in a diagnostic.</summary>
public sealed class ExtremeDocumentTests
{
    private const int SmallStack = 1024 * 1024;
    private const int Many = 10_000;
    private const int Long = 1_000;
    private static readonly TimeSpan TimeLimit = TimeSpan.FromSeconds(120);

    public static TheoryData<string> Chains => ["allOf", "allOfAlone", "items", "additionalProperties", "property", "readOnlyProperty", "ref", "oneOf", "twice", "siblings"];

    [Fact]
    public void TenThousandEnumMembersCompile()
    {
        var values = string.Join(", ", Enumerable.Range(0, Many).Select(static number => $"\"value {number}\""));

        var code = Generate(Components($"\"Big\": {{ \"type\": \"string\", \"enum\": [{values}] }}"));

        Assert.Empty(code.Diagnostics);
        Assert.Empty(CompiledOutput.Problems(code));
    }

    [Fact]
    public void TenThousandNamesThatBecomeOneIdentifierAreNumbered()
    {
        var values = string.Join(", ", Enumerable.Range(0, Many).Select(static number => $"\"a{new string(' ', number % 100)}{new string('_', number / 100)}b\""));

        var code = Generate(Components($"\"Big\": {{ \"type\": \"string\", \"enum\": [{values}] }}"));

        Assert.Empty(CompiledOutput.Problems(code));
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{\"a\":")]
    [InlineData("{\"openapi\":{\"a\":[")]
    public void NestingWithoutEndIsReported(string opening)
    {
        var code = Generate(string.Concat(Enumerable.Repeat(opening, 100_000)));

        Assert.Equal("DASH003", Id(Assert.Single(code.Diagnostics)));
    }

    [Theory]
    [InlineData("\"items\":", "\"type\": \"array\"")]
    [InlineData("\"additionalProperties\":", "\"type\": \"object\"")]
    [InlineData("\"allOf\": [{ \"properties\": { \"a\": {} } },", "\"type\": \"object\"")]
    [InlineData("\"properties\": { \"a\":", "\"type\": \"object\"")]
    public void NestingToTheLimitCompiles(string opening, string type)
    {
        var closing = string.Concat(opening.Reverse().Where(static character => character is '{' or '[').Select(static character => character == '{' ? '}' : ']'))
            .Replace("}}", "", StringComparison.Ordinal);
        const int Depth = 100;
        var schema = new StringBuilder();
        for (var level = 0; level < Depth; level++)
        {
            schema.Append("{ ").Append(type).Append(", ").Append(opening);
        }

        schema.Append("{ \"type\": \"string\" }");
        for (var level = 0; level < Depth; level++)
        {
            schema.Append(closing).Append(" }");
        }

        AssertDiagnosedOrCompiles(Components($"\"Deep\": {schema}"));
    }

    [Theory]
    [MemberData(nameof(Chains))]
    public void AChainOfThousandsOfSchemasEnds(string kind) =>
        AssertDiagnosedOrCompiles(Components(string.Join(",\n", Enumerable.Range(0, Long).Select(index => $"\"S{index}\": {Link(kind, index + 1)}")) + $", \"S{Long}\": {{ \"type\": \"string\" }}"));

    [Theory]
    [MemberData(nameof(Chains))]
    public void ACircleOfSchemasEnds(string kind) =>
        AssertDiagnosedOrCompiles(Components(string.Join(",\n", Enumerable.Range(0, 7).Select(index => $"\"S{index}\": {Link(kind, (index + 1) % 7)}"))));

    [Theory]
    [MemberData(nameof(Chains))]
    public void ASchemaInsideItselfEnds(string kind) => AssertDiagnosedOrCompiles(Components($"\"S0\": {Link(kind, 0)}"));

    [Fact]
    public void VeryLongNamesAreCut()
    {
        var name = new string('n', 5_000);

        var code = Generate(Components($$"""
            "{{name}}": { "type": "object", "properties": { "{{name}}": { "type": "object", "properties": { "{{name}}": { "type": "string", "enum": ["{{name}}", "{{name}}1"] } } }, "{{name}}2": { "type": "string" } } }
            """, $$"""
            "/{{name}}/{{{name}}}": { "get": { "operationId": "{{name}}", "tags": ["{{name}}"], "parameters": [{ "name": "{{name}}", "in": "path", "required": true, "schema": { "type": "string" } }], "responses": { "204": { "description": "{{name}}" } } } }
            """));

        Assert.Empty(CompiledOutput.Problems(code));
        Assert.All(code.Files.Keys, static file => Assert.True(file.Length <= 240, file));
    }

    [Fact]
    public void AFileOfFiftyMegabytesIsRefused()
    {
        var code = Generate(Components($"\"Big\": {{ \"description\": \"{new string('x', 50 * 1024 * 1024)}\" }}"));

        Assert.Equal(
            ["openapi.json(1,1): Error DASH040: The document has more than 32 million characters. Split it into documents that refer to each other, or give the generator an extract of it."],
            code.Diagnostics);
    }

    [Fact]
    public void TenMegabytesOfProblemsAreReportedInPart()
    {
        var code = Generate(Components(string.Join(",\n", Enumerable.Range(0, 100_000).Select(static index => $"\"S{index}\": {{ \"$ref\": \"#/components/schemas/T{index}\", \"typ\": 1 }}"))));

        Assert.InRange(code.Diagnostics.Count, 200, 500);
    }

    private static string Link(string kind, int next)
    {
        var reference = $"{{ \"$ref\": \"#/components/schemas/S{next}\" }}";
        return kind switch
        {
            "allOf" => $"{{ \"allOf\": [{reference}, {{ \"type\": \"object\", \"properties\": {{ \"a\": {{ \"type\": \"string\" }} }} }}] }}",
            "allOfAlone" => $"{{ \"allOf\": [{reference}] }}",
            "items" => $"{{ \"type\": \"array\", \"items\": {reference} }}",
            "additionalProperties" => $"{{ \"type\": \"object\", \"additionalProperties\": {reference} }}",
            "property" => $"{{ \"type\": \"object\", \"properties\": {{ \"next\": {reference} }} }}",
            "readOnlyProperty" => $"{{ \"type\": \"object\", \"properties\": {{ \"next\": {reference}{(next == 1 ? ", \"id\": { \"type\": \"string\", \"readOnly\": true }" : "")} }} }}",
            "ref" => reference,
            "oneOf" => $"{{ \"oneOf\": [{reference}, {{ \"type\": \"object\", \"required\": [\"a\"], \"properties\": {{ \"a\": {{ \"type\": \"string\" }} }} }}] }}",
            "twice" => $"{{ \"type\": \"object\", \"properties\": {{ \"left\": {reference}, \"right\": {reference} }} }}",
            _ => $"{{ \"type\": \"object\", \"properties\": {{ \"a\": {{ \"$ref\": \"#/components/schemas/S{next}\", \"properties\": {{ \"b\": {{ \"type\": \"string\" }} }} }} }} }}",
        };
    }

    private static void AssertDiagnosedOrCompiles(string text)
    {
        var code = Generate(text);
        if (!code.Diagnostics.Any(static line => line.Contains(": Error ", StringComparison.Ordinal)))
        {
            Assert.Empty(CompiledOutput.Problems(code).Take(3));
        }
    }

    /// <summary>A stack that runs out ends the whole test run, which nobody can overlook.</summary>
    private static GeneratedCode Generate(string text)
    {
        GeneratedCode? code = null;
        Exception? failure = null;
        var watch = Stopwatch.StartNew();
        var thread = new Thread(() => failure = Record.Exception(() => code = GeneratorHarness.Run(SpecFile.Inline(text))), SmallStack) { IsBackground = true };
        thread.Start();

        Assert.True(thread.Join(TimeLimit), $"Not done after {watch.Elapsed}.");
        Assert.Null(failure);
        return code!;
    }

    private static string Components(string schemas, string paths = "") => $$"""
        { "openapi": "3.1.0", "info": { "title": "Extreme", "version": "1" }, "servers": [{ "url": "https://extreme.example" }], "paths": { {{paths}} },
          "components": { "schemas": { {{schemas}} } } }
        """;

    private static string Id(string line) => line.Split(": ")[1].Split(' ')[1];
}
