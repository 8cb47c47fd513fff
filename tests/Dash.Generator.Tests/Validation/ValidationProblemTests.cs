using System.Diagnostics;
using Dash.Generator.Tests.Harness;
using Dash.Runtime.Validation;

namespace Dash.Generator.Tests.Validation;

/// <summary>What validation cannot check is said where it stands.</summary>
public sealed class ValidationProblemTests
{
    [Theory]
    [InlineData("\"type\": \"string\", \"pattern\": \"\\\\p{Script=Greek}\"", "(4,61): Warning DASH083: Validation leaves out the pattern '\\p{Script=Greek}': the property 'Script=Greek' is not known to .NET. Write it with what ECMA-262 and .NET both know, or leave it to the server.")]
    [InlineData("\"type\": \"string\", \"format\": \"date\", \"maxLength\": 3", "(4,30): Info DASH025: 'maxLength' narrows the values of this schema. The generated types do not check it, so the server will.")]
    [InlineData("\"type\": \"boolean\", \"minimum\": 3", "(4,30): Info DASH025: 'minimum' narrows the values of this schema. The generated types do not check it, so the server will.")]
    [InlineData("\"type\": \"number\", \"multipleOf\": 0", "(4,30): Info DASH025: 'multipleOf' narrows the values of this schema. The generated types do not check it, so the server will.")]
    [InlineData("\"type\": \"number\", \"maximum\": 1e999", "(4,30): Info DASH025: 'maximum' narrows the values of this schema. The generated types do not check it, so the server will.")]
    [InlineData("\"type\": \"array\", \"uniqueItems\": true, \"items\": { \"type\": \"array\", \"items\": { \"type\": \"string\" } }", "(4,30): Info DASH025: 'uniqueItems' narrows the values of this schema. The generated types do not check it, so the server will.")]
    public void AConstraintThatIsNotCheckedIsReported(string schema, string expected)
    {
        var file = Document(schema);

        Assert.Equal(["openapi.json" + expected], GeneratorHarness.GenerateWithDiagnostics(file with { Validation = "true" }).Diagnostics);
        Assert.Empty(GeneratorHarness.Generate(file).Diagnostics);
    }

    [Fact]
    public void AnOptionThatIsNoBooleanIsReported() => Assert.Equal(
        ["openapi.json(1,1): Warning DASH082: 'yes' in OpenApiValidation is neither true nor false, so the option is off. Write one of the two."],
        GeneratorHarness.GenerateWithDiagnostics(Document("\"type\": \"string\"") with { Validation = "yes" }).Diagnostics);

    [Fact]
    public void APatternThatRunsAwayIsGivenUp()
    {
        var pattern = new TextPattern("^(a+)+$", @"^(a+)+\z");
        var watch = Stopwatch.StartNew();

        Assert.Null(pattern.IsMatch(new string('a', 64) + "!"));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), watch.Elapsed.ToString());
    }

    private static SpecFile Document(string schema) => SpecFile.Inline($$"""
        {
          "openapi": "3.1.0", "info": { "title": "Rules", "version": "1" }, "servers": [{ "url": "https://rules.example" }], "paths": {},
          "components": { "schemas": { "Thing": { "type": "object",
            "properties": { "value": { {{schema}} } } } } } }
        """);
}
