using Dash.Generator.Tests.Harness;

namespace Dash.Generator.Tests.Schemas;

/// <summary>What unions cannot do is reported at its place.</summary>
public sealed class UnionProblemTests
{
    [Theory]
    [InlineData("{ \"oneOf\": [{ \"type\": \"object\", \"title\": \"a\", \"properties\": { \"x\": { \"type\": \"string\" } } }, { \"type\": \"object\", \"title\": \"b\", \"properties\": { \"x\": { \"type\": \"string\" } }, \"required\": [\"x\"] }] }", "openapi.json(2,16): Warning DASH065")]
    [InlineData("{ \"oneOf\": [{ \"$ref\": \"#/components/schemas/A\" }, { \"$ref\": \"#/components/schemas/B\" }], \"discriminator\": { \"propertyName\": \"t\", \"mapping\": { \"x\": \"Nobody\" } } }", "openapi.json(2,163): Warning DASH066")]
    [InlineData("{ \"oneOf\": [{ \"type\": \"string\" }, { \"type\": \"boolean\" }], \"anyOf\": [{ \"type\": \"string\" }, { \"type\": \"integer\" }] }", "openapi.json(2,16): Warning DASH067")]
    public void TheProblemIsReportedWhereItIs(string schema, string expected)
    {
        var code = Generate(schema);

        Assert.Contains(code.Diagnostics, diagnostic => diagnostic.StartsWith(expected, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(300, false)]
    [InlineData(1001, true)]
    public void ManyVariantsAreGeneratedAndFarTooManyAreReported(int count, bool isReported)
    {
        var variants = string.Join(", ", Enumerable.Range(0, count).Select(static index => $"{{ \"type\": \"object\", \"required\": [\"p{index}\"], \"properties\": {{ \"p{index}\": {{ \"type\": \"string\" }} }} }}"));

        var code = Generate($"{{ \"oneOf\": [{variants}] }}");

        Assert.Equal(isReported, code.Diagnostics.Any(static diagnostic => diagnostic.Contains("(2,16): Warning DASH068", StringComparison.Ordinal)));
    }

    [Fact]
    public void UnionsThatCombineInTooManyWaysAreReportedWhereTheyMeet()
    {
        var parts = string.Join(", ", Enumerable.Range(0, 14).Select(static index => "{ \"oneOf\": ["
            + string.Join(", ", new[] { "a", "b" }.Select(name => $"{{ \"type\": \"object\", \"required\": [\"{name}{index}\"], \"properties\": {{ \"{name}{index}\": {{ \"type\": \"string\" }} }} }}")) + "] }"));

        var code = Generate($"{{ \"allOf\": [{parts}] }}");

        Assert.Contains(code.Diagnostics, static diagnostic => diagnostic.StartsWith("openapi.json(2,422): Info DASH099", StringComparison.Ordinal));
        Assert.DoesNotContain(code.Diagnostics, static diagnostic => diagnostic.Contains("DASH056", StringComparison.Ordinal));
    }

    [Fact]
    public void NamesOfVariantsNeverMeetThoseOfTheUnion() => Generate("""
        { "oneOf": [{ "type": "object", "title": "match" }, { "type": "object", "title": "\" */ unknown", "required": ["write"], "properties": { "write": { "type": "string" } } },
          { "$ref": "#/components/schemas/Match" }, { "$ref": "#/components/schemas/TryGetA" }, { "$ref": "#/components/schemas/Unknown" }, { "$ref": "#/components/schemas/Variants" },
          { "$ref": "#/components/schemas/class" }, { "$ref": "#/components/schemas/Value" }] }
        """);

    [Fact]
    public void UnionsThatHoldEachOtherComeToAnEnd() => Generate("""
        { "oneOf": [{ "$ref": "#/components/schemas/Loop" }, { "$ref": "#/components/schemas/Subject" }, { "type": "array", "items": { "$ref": "#/components/schemas/Subject" } },
          { "allOf": [{ "$ref": "#/components/schemas/A" }, { "$ref": "#/components/schemas/Subject" }] }] }
        """);

    private static GeneratedCode Generate(string schema) => GeneratorHarness.GenerateWithDiagnostics(SpecFile.Inline($$$"""
        { "openapi": "3.1.0", "info": { "title": "T", "version": "1" }, "servers": [{ "url": "https://t.example" }], "paths": {}, "components": { "schemas": {
            "Subject": {{{schema}}},
            "A": { "type": "object", "properties": { "t": { "type": "string" } } },
            "B": { "type": "object", "properties": { "t": { "type": "string" }, "u": { "type": "string" } } },
            "Loop": { "anyOf": [{ "$ref": "#/components/schemas/Subject" }, { "type": "integer" }, { "type": "array", "items": { "$ref": "#/components/schemas/Loop" } }] },
            "Match": { "oneOf": [{ "type": "string" }, { "type": "boolean" }] },
            "TryGetA": { "oneOf": [{ "$ref": "#/components/schemas/A" }, { "type": "array", "items": { "type": "string" } }, { "type": "boolean" }] },
            "Unknown": { "type": "object", "required": ["k"], "properties": { "k": { "type": "string" } } },
            "Variants": { "type": "object", "required": ["v"], "properties": { "v": { "type": "string" } } },
            "Value": { "type": "object", "required": ["w"], "properties": { "w": { "type": "string" } } },
            "class": { "type": "object", "required": ["c"], "properties": { "c": { "type": "string" } } } } } }
        """));
}
