namespace Dash.Generator.Tests.Reading;

/// <summary>Each broken schema has one problem, with this id, at the marked place.</summary>
public sealed class SchemaProblemTests
{
    public static TheoryData<string, string> Broken => new()
    {
        { "DASH009", "«\"string\"»" },
        { "DASH010", "{ \"type\": «\"strin\"» }" },
        { "DASH010", "{ \"type\": [\"string\", «\"none\"»] }" },
        { "DASH009", "{ \"type\": «{» } }" },
        { "DASH009", "{ \"type\": [«5»] }" },
        { "DASH070", "{ \"properties\": «[»] }" },
        { "DASH009", "{ \"properties\": { \"a\": «\"string\"» } }" },
        { "DASH070", "{ \"required\": «true» }" },
        { "DASH070", "{ \"required\": [«1»] }" },
        { "DASH070", "{ \"type\": \"array\", \"items\": «[»{}] }" },
        { "DASH070", "{ \"allOf\": «{» } }" },
        { "DASH070", "{ \"minimum\": «\"1\"» }" },
        { "DASH070", "{ \"minLength\": «-1» }" },
        { "DASH070", "{ \"maxItems\": «1.5» }" },
        { "DASH070", "{ \"enum\": «\"a\"» }" },
        { "DASH009", "{ \"additionalProperties\": «\"no\"» }" },
        { "DASH009", "{ \"$ref\": «{» } }" },
        { "DASH009", "{ \"readOnly\": «1» }" },
        { "DASH009", "{ \"discriminator\": «\"kind\"» }" },
        { "DASH071", "{ \"discriminator\": «{» } }" },
        { "DASH012", "{ «\"propertes\"»: {} }" },
        { "DASH012", "{ «\"additionalproperties\"»: false }" },
        { "DASH033", "{ «\"faker\"»: 1 }" },
        { "DASH025", "{ «\"not\"»: {} }" },
        { "DASH025", "{ «\"if\"»: {} }" },
        { "DASH025", "{ «\"dependentSchemas\"»: {} }" },
        { "DASH027", "{ \"type\": \"string\", «\"nullable\"»: true }" },
        { "DASH028", "{ \"enum\": [\"a\", \"b\"], «\"x-enum-varnames\"»: [\"A\"] }" },
        { "DASH029", "{ \"enum\": «[»] }" },
        { "DASH029", "{ \"enum\": [\"a\", «\"a\"»] }" },
        { "DASH034", "{ \"enum\": [\"a\", «\"\\ud800\"»] }" },
        { "DASH034", "{ \"properties\": { «\"a\\udc00\"»: {} } }" },
        { "DASH013", "{ \"$ref\": «\"\"» }" },
        { "DASH013", "{ \"$ref\": «\"#Thing\"» }" },
        { "DASH013", "{ \"$ref\": «\"https://example.com/a.json#/X\"» }" },
        { "DASH014", "{ \"$ref\": «\"#/components/schemas/Thin\"» }" },
        { "DASH015", "{ \"$ref\": «\"other.json#/components/schemas/A\"» }" },
        { "DASH015", "{ \"$ref\": «\"Thing\"» }" },
        { "DASH016", "{ \"$ref\": «\"#\"» }" },
        { "DASH016", "{ \"$ref\": «\"#/info/title\"» }" },
        { "DASH016", "{ \"$ref\": «\"#/components/schemas\"» }" },
        { "DASH017", "{ \"$ref\": «\"#/components/schemas/Thing\"» }" },
        { "DASH017", "{ \"allOf\": [{ \"$ref\": «\"#/components/schemas/Thing\"» }] }" },
        { "DASH017", "{ \"anyOf\": [{ \"$ref\": «\"#/components/schemas/Thing\"» }, { \"type\": \"null\" }] }" },
        { "DASH098", "{ \"anyOf\": [{ \"type\": \"string\" }, { \"$ref\": «\"#/components/schemas/Thing\"» }] }" },
    };

    public static TheoryData<string> Loose => new()
    {
        "{ \"description\": «null» }",
        "{ \"title\": «5» }",
        "{ \"properties\": «null» }",
        "{ \"enum\": «null» }",
        "{ \"items\": «null» }",
        "{ \"type\": «null» }",
        "{ \"type\": «\"any\"» }",
        "{ \"type\": «\"file\"» }",
        "{ \"type\": «\"Integer\"» }",
        "{ \"minLength\": «\"1\"» }",
        "{ \"properties\": { \"a\": { \"type\": \"string\", \"required\": «true» } } }",
        "{ \"readOnly\": «\"true\"» }",
        "{ \"required\": «\"a\"» }",
    };

    [Theory]
    [MemberData(nameof(Loose))]
    public void AValueWhoseMeaningIsClearIsReadAsItIsMeant(string schema)
    {
        var problem = Reader.SingleProblem("DASH070", Reader.WithSchemas($"\"Thing\": {schema}"));

        Assert.Equal(Microsoft.CodeAnalysis.DiagnosticSeverity.Info, problem.Descriptor.DefaultSeverity);
    }

    [Theory]
    [InlineData("file", "string", "binary")]
    [InlineData("int64", "integer", "int64")]
    [InlineData("UUID", "string", "uuid")]
    [InlineData("bool", "boolean", null)]
    public void AWordForATypeStandsForTheTypeAndItsFormat(string word, string type, string? format)
    {
        var schema = Reader.Read(Reader.WithSchemas($"\"Thing\": {{ \"type\": \"{word}\" }}")).Documents.Documents[0].Schemas[0].Schema;

        Assert.Equal((type, format), (Assert.Single(schema.Types), schema.Format));
    }

    [Theory]
    [MemberData(nameof(Broken))]
    public void ABrokenSchemaIsReportedAtItsPlace(string id, string schema) =>
        Reader.SingleProblem(id, Reader.WithSchemas($"\"Thing\": {schema}"));

    [Fact]
    public void OpenApi30GivesTheNeighboursOfAReferenceNoMeaning()
    {
        var marked = Reader.WithSchemas("""
            "Thing": {},
            "Other": { "$ref": "#/components/schemas/Thing", "description": "kept", "nullable": true, «"additionalProperties"»: false }
            """, "3.0.3");
        Reader.SingleProblem("DASH026", marked);
        var schema = Reader.Read(MarkedText.Parse(marked).Text).Documents.Documents[0].Schemas[1].Schema;
        Assert.Equal(("kept", true, false), (schema.Description, schema.Nullable, schema.AdditionalPropertiesForbidden));
    }

    [Fact]
    public void ASecondReferenceIsLeftToPlanning()
    {
        var schema = Reader.CleanSchema("""{ "$anchor": "a", "properties": { "b": { "$ref": "#a", "$dynamicRef": "#a" } } }""").Properties[0].Schema;
        Assert.Equal(["$dynamicRef"], schema.UnsupportedKeywords.Select(static keyword => keyword.Name));
        Assert.False(schema.IsAny);
    }

    [Fact]
    public void ADynamicReferenceThatMayLeadElsewhereIsReported() => Reader.SingleProblem("DASH044", Reader.WithSchemas("""
        "Base": { "$id": "base", "$dynamicAnchor": "node", "properties": { "next": { "$dynamicRef": «"#node"» } } },
        "Strict": { "$id": "strict", "$dynamicAnchor": "node", "$ref": "base" }
        """));

    [Theory]
    [InlineData("""{ "$ref": «"#nowhere"» }""")]
    [InlineData("""{ "$id": "a", "$anchor": "there", "properties": { "b": { "$id": "b", "$ref": «"#there"» } } }""")]
    [InlineData("""{ "$dynamicRef": «"#nowhere"» }""")]
    public void AnAnchorThatIsNotThereIsReported(string schema) => Reader.SingleProblem("DASH013", Reader.WithSchemas($"\"Thing\": {schema}"));

    [Fact]
    public void ABareNameAsReferenceIsToldTheRightForm()
    {
        var problem = Reader.SingleProblem("DASH015", Reader.WithSchemas("\"A\": {}, \"B\": { \"$ref\": «\"A\"» }"));
        Assert.Equal(" Did you mean '#/components/schemas/A'?", problem.Arguments[2]);
    }
}
