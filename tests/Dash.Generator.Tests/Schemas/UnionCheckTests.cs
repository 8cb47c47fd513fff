using System.Reflection;
using System.Text.Json;
using Dash.Generator.Tests.Harness;
using Dash.Runtime.Validation;
using Dash.Testing;

namespace Dash.Generator.Tests.Schemas;

/// <summary>Unions check the value they hold, and an edit of a variant leaves the union alone.</summary>
public sealed class UnionCheckTests
{
    private static readonly string Golden = File.ReadAllText(Repository.PathTo("tests", "Dash.Generator.Tests", "Golden", "unions", "sample.openapi.json"));

    private static readonly Lazy<Type> Either = new(static () => CompiledOutput.Load(GeneratorHarness.Run(SpecFile.Inline("""
        { "openapi": "3.1.0", "info": { "title": "T", "version": "1" }, "servers": [{ "url": "https://t.example" }], "paths": {}, "components": { "schemas": {
            "Tag": { "type": "object", "required": ["name"], "properties": { "name": { "type": "string", "maxLength": 3 } } },
            "Either": { "oneOf": [{ "$ref": "#/components/schemas/Tag" }, { "type": "array", "items": { "$ref": "#/components/schemas/Tag" } }, { "type": "boolean" }] } } } }
        """) with { Validation = "true" })).GetType("Sample.Either", throwOnError: true)!);

    [Theory]
    [InlineData("{\"name\":\"abc\"}", new string[0])]
    [InlineData("{\"name\":\"abcd\"}", new[] { "/name" })]
    [InlineData("[{\"name\":\"a\"},{\"name\":\"abcd\"}]", new[] { "/1/name" })]
    [InlineData("true", new string[0])]
    [InlineData("7", new string[0])]
    public void TheVariantHeldIsChecked(string json, string[] expected)
    {
        var findings = (IReadOnlyList<ValidationFinding>)Either.Value.InvokeMember("Validate", BindingFlags.InvokeMethod, null, JsonSerializer.Deserialize(json, Either.Value), null, System.Globalization.CultureInfo.InvariantCulture)!;

        Assert.Equal(expected, findings.Select(static finding => finding.Pointer));
    }

    [Theory]
    [InlineData("\"description\": \"An animal.\"", "\"description\": \"A living being.\"", "~ Sample.Pet.g.cs", "~ Sample.PetInput.g.cs")]
    [InlineData("\"bark\": { \"type\": \"boolean\" }", "\"bark\": { \"type\": \"boolean\", \"description\": \"Loud.\" }", "~ Sample.Dog.g.cs")]
    public void AnEditChangesTheFilesOfItsTypeOnly(string old, string edited, params string[] expected)
    {
        var before = GeneratorHarness.Run(SpecFile.Inline(Golden));
        var after = GeneratorHarness.Run(SpecFile.Inline(Golden.Replace(old, edited, StringComparison.Ordinal)));

        Assert.Equal(expected, before.DifferenceTo(after));
    }
}
