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
        { "DASH009", "{ \"properties\": «[»] }" },
        { "DASH009", "{ \"properties\": { \"a\": «\"string\"» } }" },
        { "DASH009", "{ \"required\": «true» }" },
        { "DASH009", "{ \"required\": [«1»] }" },
        { "DASH009", "{ \"type\": \"array\", \"items\": «[»{}] }" },
        { "DASH009", "{ \"allOf\": «{» } }" },
        { "DASH009", "{ \"minimum\": «\"1\"» }" },
        { "DASH009", "{ \"minLength\": «-1» }" },
        { "DASH009", "{ \"maxItems\": «1.5» }" },
        { "DASH009", "{ \"enum\": «\"a\"» }" },
        { "DASH009", "{ \"additionalProperties\": «\"no\"» }" },
        { "DASH009", "{ \"$ref\": «1» }" },
        { "DASH009", "{ \"readOnly\": «1» }" },
        { "DASH009", "{ \"discriminator\": «\"kind\"» }" },
        { "DASH008", "{ \"discriminator\": «{» } }" },
        { "DASH012", "{ «\"propertes\"»: {} }" },
        { "DASH012", "{ «\"additionalproperties\"»: false }" },
        { "DASH033", "{ «\"faker\"»: 1 }" },
        { "DASH025", "{ «\"not\"»: {} }" },
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
        { "DASH017", "{ \"anyOf\": [{ \"type\": \"string\" }, { \"$ref\": «\"#/components/schemas/Thing\"» }] }" },
    };

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
    public void KeywordsThatChangeTheMeaningAreLeftToPlanning()
    {
        var schema = Reader.CleanSchema("""{ "prefixItems": [{}], "if": {}, "patternProperties": {} }""");
        Assert.Equal(["prefixItems", "if", "patternProperties"], schema.UnsupportedKeywords.Select(static keyword => keyword.Name));
        Assert.False(schema.IsAny);
    }

    [Fact]
    public void ABareNameAsReferenceIsToldTheRightForm()
    {
        var problem = Reader.SingleProblem("DASH015", Reader.WithSchemas("\"A\": {}, \"B\": { \"$ref\": «\"A\"» }"));
        Assert.Equal(" Did you mean '#/components/schemas/A'?", problem.Arguments[2]);
    }
}
