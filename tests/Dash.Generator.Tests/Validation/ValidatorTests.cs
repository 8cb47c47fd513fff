using System.Reflection;
using System.Text.Json;
using Dash.Generator.Tests.Harness;
using Dash.Runtime.Validation;

namespace Dash.Generator.Tests.Validation;

/// <summary>Generated validators are loaded and run: every broken rule is found at its place, and nothing else is.</summary>
public sealed class ValidatorTests
{
    private const string Text = """
        {
          "openapi": "3.1.0", "info": { "title": "Rules", "version": "1" }, "servers": [{ "url": "https://rules.example" }], "paths": {},
          "components": { "schemas": {
            "Tag": { "type": "object", "required": ["name"], "properties": { "name": { "type": "string", "maxLength": 3 } } },
            "Short": { "type": "string", "minLength": 2, "maxLength": 4 },
            "Post": { "type": "object", "required": ["title", "tag"], "minProperties": 3, "maxProperties": 12, "properties": {
              "title": { "type": "string", "minLength": 1, "maxLength": 5 },
              "tag": { "$ref": "#/components/schemas/Tag" },
              "short": { "$ref": "#/components/schemas/Short", "pattern": "^[a-z]+$" },
              "cleared": { "type": ["string", "null"], "maxLength": 2 },
              "count": { "type": "integer", "minimum": 1, "exclusiveMaximum": 10, "multipleOf": 3 },
              "small": { "type": "integer", "format": "int32", "maximum": 9999999999 },
              "share": { "type": "number", "exclusiveMinimum": 0, "maximum": 0.5, "multipleOf": 0.1 },
              "ratio": { "type": "number", "format": "float", "maximum": 0.1 },
              "price": { "type": ["number", "null"], "format": "decimal", "multipleOf": 0.01 },
              "a/b~c": { "type": "array", "minItems": 1, "maxItems": 3, "uniqueItems": true, "items": { "type": "string", "minLength": 2 } },
              "grid": { "type": "array", "items": { "type": "array", "items": { "type": ["integer", "null"], "maximum": 9 } } },
              "tags": { "type": "array", "items": { "$ref": "#/components/schemas/Tag" } },
              "scores": { "type": "object", "minProperties": 1, "maxProperties": 2, "additionalProperties": { "type": "integer", "minimum": 0 } },
              "replies": { "type": "array", "items": { "$ref": "#/components/schemas/Post" } },
              "mail": { "type": "string", "format": "email" },
              "host": { "type": "string", "format": "hostname" },
              "four": { "type": "string", "format": "ipv4" },
              "six": { "type": "string", "format": "ipv6" },
              "link": { "type": "string", "format": "uri", "maxLength": 20 },
              "narrowed": { "allOf": [{ "$ref": "#/components/schemas/Short" }, { "maxLength": 3 }] },
              "validate": { "type": "boolean" }
            } }
          } }
        }
        """;

    private static readonly SpecFile File = SpecFile.Inline(Text) with { Validation = "true" };

    private static readonly Lazy<Type> Post = new(() => CompiledOutput.Load(GeneratorHarness.Generate(File)).GetType("Sample.Post", true)!);

    [Theory]
    [InlineData("")]
    [InlineData("\"title\": \"\"", "/title minLength 1 0")]
    [InlineData("\"title\": \"abcdef\"", "/title maxLength 5 6")]
    [InlineData("\"title\": \"😀😀😀😀😀\"")]
    [InlineData("\"title\": \"😀😀😀😀😀😀\"", "/title maxLength 5 6")]
    [InlineData("\"short\": \"A\"", "/short pattern ^[a-z]+$ ", "/short minLength 2 1")]
    [InlineData("\"short\": \"ab\\n\"", "/short pattern ^[a-z]+$ ")]
    [InlineData("\"narrowed\": \"abcd\"", "/narrowed maxLength 3 4")]
    [InlineData("\"cleared\": null")]
    [InlineData("\"cleared\": \"abc\"", "/cleared maxLength 2 3")]
    [InlineData("\"count\": 0", "/count minimum 1 0")]
    [InlineData("\"count\": 10", "/count exclusiveMaximum 10 10", "/count multipleOf 3 10")]
    [InlineData("\"small\": 2147483647")]
    [InlineData("\"share\": 0.3")]
    [InlineData("\"share\": 0", "/share exclusiveMinimum 0 0")]
    [InlineData("\"share\": 0.55", "/share maximum 0.5 0.55", "/share multipleOf 0.1 0.55")]
    [InlineData("\"ratio\": 0.1")]
    [InlineData("\"ratio\": 0.2", "/ratio maximum 0.1 0.2")]
    [InlineData("\"price\": null")]
    [InlineData("\"price\": 1.005", "/price multipleOf 0.01 1.005")]
    [InlineData("\"a/b~c\": []", "/a~1b~0c minItems 1 0")]
    [InlineData("\"a/b~c\": [\"aa\", \"b\", \"cc\", \"aa\"]", "/a~1b~0c maxItems 3 4", "/a~1b~0c uniqueItems  items 0 and 3 are equal", "/a~1b~0c/1 minLength 2 1")]
    [InlineData("\"grid\": [[1], [2, null, 10]]", "/grid/1/2 maximum 9 10")]
    [InlineData("\"tags\": [{ \"name\": \"abc\" }, { \"name\": \"abcd\" }]", "/tags/1/name maxLength 3 4")]
    [InlineData("\"scores\": {}", "/scores minProperties 1 0")]
    [InlineData("\"scores\": { \"a\": 1, \"b/c~\": -1, \"c\": 0 }", "/scores maxProperties 2 3", "/scores/b~1c~0 minimum 0 -1")]
    [InlineData("\"replies\": [{ \"title\": \"\", \"tag\": { \"name\": \"abcd\" }, \"replies\": [{ \"title\": \"\", \"tag\": { \"name\": \"\" }, \"count\": 3 }] }]",
        "/replies/0/title minLength 1 0", "/replies/0/tag/name maxLength 3 4", "/replies/0/replies/0/title minLength 1 0")]
    [InlineData("\"mail\": \"ada@example.org\", \"host\": \"a-b.example\", \"four\": \"10.0.0.255\", \"six\": \"::1\", \"link\": \"https://a.example\"")]
    [InlineData("\"mail\": \"ada\", \"host\": \"-a\", \"four\": \"10.0.0.256\", \"six\": \"1\", \"link\": \"/relative\"",
        "/mail format email ", "/host format hostname ", "/four format ipv4 ", "/six format ipv6 ", "/link format uri ")]
    [InlineData("\"link\": \"https://a.example/long\"", "/link maxLength 20 22")]
    public void EveryBrokenRuleIsFoundAtItsPlace(string members, params string[] expected) =>
        Assert.Equal(expected, Find(members).Select(static finding => $"{finding.Pointer} {finding.Rule} {finding.Limit} {finding.Actual}"));

    [Fact]
    public void ThePropertiesThatAreSetAreCounted() => Assert.Equal(
        ["(the object itself): minProperties is 3, found 2"],
        Validate(Read("{ \"title\": \"a\", \"tag\": { \"name\": \"a\" } }")).Select(static finding => finding.ToString()));

    [Fact]
    public void ANullWhereNoneIsAllowedIsMissing()
    {
        var post = Read("{ \"title\": \"a\", \"tag\": { \"name\": \"a\" }, \"count\": 3 }");
        Post.Value.GetProperty("Title")!.SetValue(post, null);

        Assert.Equal(["/title: required is broken"], Validate(post).Select(static finding => finding.ToString()));
    }

    [Fact]
    public void AFindingNeverShowsTheTextOfAValue() =>
        Assert.All(Find("\"short\": \"SECRET\", \"mail\": \"SECRET\""), static finding => Assert.DoesNotContain("SECRET", finding.ToString(), StringComparison.Ordinal));

    [Theory]
    [InlineData("\"title\": \"😀😀😀\", \"cleared\": \"ab\"")]
    [InlineData("\"short\": \"abc\"")]
    [InlineData("\"count\": 3, \"small\": 1, \"share\": 0.3, \"ratio\": 0.1, \"price\": 1.25")]
    [InlineData("\"a/b~c\": [\"aa\", \"bb\"], \"grid\": [[1, null]], \"tags\": [{ \"name\": \"a\" }]")]
    [InlineData("\"scores\": { \"a\": 1, \"b\": 2 }")]
    [InlineData("\"replies\": [{ \"title\": \"a\", \"tag\": { \"name\": \"a\" }, \"count\": 3 }]")]
    [InlineData("\"mail\": \"ada@example.org\", \"host\": \"a.example\", \"four\": \"10.0.0.1\"")]
    [InlineData("\"six\": \"2001:db8::1\"")]
    [InlineData("\"link\": \"https://a.example\"")]
    public void AValidObjectCostsNoMemory(string members)
    {
        var post = (IValidatable)Create(members);
        Assert.Empty(ValidationRun.Of(post));

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var round = 0; round < 100; round++)
        {
            _ = ValidationRun.Of(post);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void WithoutTheOptionNothingIsAdded()
    {
        var without = GeneratorHarness.Generate(File with { Validation = null });
        var with = GeneratorHarness.Generate(File);

        Assert.Equal(["+ Sample.Post-Validation.g.cs", "+ Sample.Tag-Validation.g.cs"], without.DifferenceTo(with));
        Assert.Empty(without.DifferenceTo(GeneratorHarness.Generate(File with { Validation = "False" })));
    }

    [Fact]
    public void EditingALimitWritesTheValidatorOnly()
    {
        var session = new GeneratorSession(File);
        session.Run();

        var second = session.RunAfterEditing(File with { Text = Text.Replace("\"minItems\": 1", "\"minItems\": 0", StringComparison.Ordinal) });

        Assert.Equal("Modified: 1, Unchanged: 1", RunReasons.Of(second, Steps.Validators));
    }

    private static IReadOnlyList<ValidationFinding> Find(string members) => Validate(Create(members));

    private static object Create(string members)
    {
        var title = members.StartsWith("\"title\"", StringComparison.Ordinal) ? "" : "\"title\": \"a\", ";
        return Read($"{{ {title}\"tag\": {{ \"name\": \"a\" }}, \"validate\": true{(members.Length > 0 ? ", " : "")}{members} }}");
    }

    private static object Read(string json) => JsonSerializer.Deserialize(json, Post.Value)!;

    private static IReadOnlyList<ValidationFinding> Validate(object post) =>
        (IReadOnlyList<ValidationFinding>)Post.Value.GetMethod("ValidateModel", BindingFlags.Public | BindingFlags.Instance)!.Invoke(post, null)!;
}
