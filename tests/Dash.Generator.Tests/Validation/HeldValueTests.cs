using System.Reflection;
using System.Text.Json;
using Dash.Generator.Tests.Harness;
using Dash.Runtime.Validation;

namespace Dash.Generator.Tests.Validation;

/// <summary>Values that no member is declared for are checked as well: those of members that the schema does not name, and those in unions.</summary>
public sealed class HeldValueTests
{
    private static readonly Lazy<Type> Holder = new(static () => CompiledOutput.Load(GeneratorHarness.GenerateWithDiagnostics(SpecFile.Inline("""
        {
          "openapi": "3.1.0", "info": { "title": "Held", "version": "1" }, "servers": [{ "url": "https://held.example" }], "paths": {},
          "components": { "schemas": {
            "Name": { "type": "object", "required": ["text"], "properties": { "text": { "type": "string", "maxLength": 3 } } },
            "Pattern": { "oneOf": [{ "type": "string", "pattern": "^[a-z]+$" }, { "$ref": "#/components/schemas/Name" }] },
            "Holder": { "type": "object", "properties": {
              "either": { "oneOf": [
                { "type": "string", "minLength": 2, "pattern": "^[a-z]+$" },
                { "type": "integer", "maximum": 9 },
                { "type": "array", "maxItems": 2, "items": { "type": "string", "maxLength": 1 } },
                { "$ref": "#/components/schemas/Name" }
              ] },
              "names": { "oneOf": [{ "type": "array", "items": { "$ref": "#/components/schemas/Name" } }, { "type": "boolean" }] },
              "twins": { "anyOf": [{ "type": "string", "maxLength": 1 }, { "type": "string", "minLength": 5 }, { "type": "integer", "minimum": 1 }] },
              "either number": { "anyOf": [{ "type": "number", "maximum": 1 }, { "type": "integer", "minimum": 5 }] },
              "either text": { "oneOf": [{ "type": "string", "maxLength": 1 }, { "type": "string", "minLength": 5 }] },
              "pattern": { "$ref": "#/components/schemas/Pattern" }
            }, "additionalProperties": { "type": "string", "maxLength": 3, "pattern": "^[a-z]*$" } },
            "Scores": { "type": "object", "properties": { "of": { "type": "string" } }, "additionalProperties": { "type": ["integer", "null"], "minimum": 1 } },
            "Groups": { "type": "object", "properties": { "of": { "type": "string" } }, "additionalProperties": { "$ref": "#/components/schemas/Name" } }
          } }
        }
        """) with { Validation = "true" })).GetType("Sample.Holder", true)!);

    [Theory]
    [InlineData("{}")]
    [InlineData("""{ "either": "ab" }""")]
    [InlineData("""{ "either": "A" }""", "/either pattern", "/either minLength")]
    [InlineData("""{ "either": 9 }""")]
    [InlineData("""{ "either": 10 }""", "/either maximum")]
    [InlineData("""{ "either": ["a", "bb", "c"] }""", "/either maxItems", "/either/1 maxLength")]
    [InlineData("""{ "either": { "text": "abcd" } }""", "/either/text maxLength")]
    [InlineData("""{ "either": true }""")]
    [InlineData("""{ "names": [{ "text": "a" }, { "text": "abcd" }] }""", "/names/1/text maxLength")]
    [InlineData("""{ "twins": "abc" }""")]
    [InlineData("""{ "twins": 0 }""", "/twins minimum")]
    [InlineData("""{ "either number": 7, "either text": "abcdef" }""")]
    [InlineData("""{ "pattern": "A" }""", "/pattern pattern")]
    [InlineData("""{ "pattern": { "text": "abcd" } }""", "/pattern/text maxLength")]
    [InlineData("""{ "more": "abc", "a/b~c": "ABCD", "other": 1 }""", "/a~1b~0c maxLength", "/a~1b~0c pattern")]
    public void EveryBrokenRuleIsFoundAtItsPlace(string json, params string[] expected) => Assert.Equal(expected.Order(StringComparer.Ordinal), Find("Holder", json));

    [Theory]
    [InlineData("Scores", """{ "of": "x", "a": 1, "b": null, "c": 0 }""", "/c minimum")]
    [InlineData("Groups", """{ "of": "x", "a": { "text": "abc" }, "b": { "text": "abcd" } }""", "/b/text maxLength")]
    public void MembersThatTheSchemaDoesNotNameAreChecked(string type, string json, params string[] expected) => Assert.Equal(expected, Find(type, json));

    [Theory]
    [InlineData("Holder", """{ "either": "ab", "more": "abc" }""")]
    [InlineData("Holder", """{ "either": ["a", "b"], "names": [{ "text": "a" }] }""")]
    [InlineData("Groups", """{ "a": { "text": "abc" } }""")]
    public void AValidObjectCostsNoMemory(string type, string json)
    {
        var model = (IValidatable)Read(type, json);
        Assert.Empty(ValidationRun.Of(model));

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var round = 0; round < 100; round++)
        {
            _ = ValidationRun.Of(model);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void AConstraintThatAnotherVariantNeedNotHaveIsReported()
    {
        var code = GeneratorHarness.GenerateWithDiagnostics(SpecFile.Inline("""
            { "openapi": "3.1.0", "info": { "title": "Held", "version": "1" }, "servers": [{ "url": "https://held.example" }], "paths": {},
              "components": { "schemas": { "Either": { "anyOf": [{ "type": "string", "maxLength": 1 }, { "type": "string", "minLength": 5 }, { "type": "integer" }] } } } }
            """) with { Validation = "true" });

        Assert.StartsWith("openapi.json(2,54): Info DASH025: ", Assert.Single(code.Diagnostics), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Find(string type, string json)
    {
        var model = Read(type, json);
        var findings = (IReadOnlyList<ValidationFinding>)model.GetType().GetMethod("Validate", BindingFlags.Public | BindingFlags.Instance)!.Invoke(model, null)!;
        return findings.Select(static finding => $"{finding.Pointer} {finding.Rule}").Order(StringComparer.Ordinal);
    }

    private static object Read(string type, string json) => JsonSerializer.Deserialize(json, Holder.Value.Assembly.GetType("Sample." + type, true)!)!;
}
