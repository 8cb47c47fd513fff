using Dash.Generator.Document;

namespace Dash.Generator.Tests.Reading;

public sealed class SchemaReaderTests
{
    [Theory]
    [InlineData("3.1.0", """{ "type": "string" }""", "string", false, false)]
    [InlineData("3.1.0", """{ "type": ["string", "null"] }""", "string", true, false)]
    [InlineData("3.1.0", """{ "type": ["string", "integer"] }""", "string,integer", false, false)]
    [InlineData("3.1.0", """{ "type": "null" }""", "", true, true)]
    [InlineData("3.1.0", """{ "const": null }""", "", false, true)]
    [InlineData("3.1.0", """{ "enum": [null] }""", "", true, true)]
    [InlineData("3.1.0", """{ "type": "string", "enum": ["a", null] }""", "string", true, false)]
    [InlineData("3.0.3", """{ "type": "string", "nullable": true }""", "string", true, false)]
    [InlineData("3.0.3", """{ "type": "string", "nullable": false }""", "string", false, false)]
    public void NullIsSetApartInEverySpelling(string version, string schema, string types, bool nullable, bool nullOnly)
    {
        var read = Reader.CleanSchema(schema, version);
        Assert.Equal((types, nullable, nullOnly), (string.Join(",", read.Types), read.Nullable, read.IsNullOnly));
    }

    [Theory]
    [InlineData("true", true, false)]
    [InlineData("{}", true, false)]
    [InlineData("""{ "description": "d", "example": 1, "x-note": 2 }""", true, false)]
    [InlineData("false", false, true)]
    [InlineData("""{ "type": "object" }""", false, false)]
    [InlineData("""{ "additionalProperties": false }""", false, false)]
    public void SchemasThatSayNothingAreTold(string schema, bool any, bool never)
    {
        var read = Reader.CleanSchema(schema);
        Assert.Equal((any, never), (read.IsAny, read.IsNever));
    }

    [Theory]
    [InlineData("3.0.3", """{ "minimum": 1, "exclusiveMinimum": true }""", null, "1")]
    [InlineData("3.0.3", """{ "minimum": 1, "exclusiveMinimum": false }""", "1", null)]
    [InlineData("3.1.0", """{ "minimum": 1, "exclusiveMinimum": 2.5 }""", "1", "2.5")]
    public void ExclusiveBoundsMeanTheSameInBothSpellings(string version, string schema, string? minimum, string? exclusive)
    {
        var constraints = Reader.CleanSchema(schema, version).Constraints!;
        Assert.Equal((minimum, exclusive), (constraints.Minimum?.Text, constraints.ExclusiveMinimum?.Text));
    }

    [Fact]
    public void ObjectsKeepTheirPropertiesInOrder()
    {
        var schema = Reader.CleanSchema("""
            { "type": "object", "required": ["b"], "additionalProperties": { "type": "integer" },
              "properties": { "b": { "type": "string", "readOnly": true }, "a": { "type": "array", "items": { "type": "boolean" }, "maxItems": 3.0 } } }
            """);
        Assert.Equal(["b", "a"], schema.Properties.Select(static property => property.Name));
        Assert.Equal("b", Assert.Single(schema.Required).Value);
        Assert.Equal("integer", Assert.Single(schema.AdditionalProperties!.Types));
        Assert.True(schema.Properties[0].Schema.ReadOnly);
        Assert.Equal(3, schema.Properties[1].Schema.Constraints!.MaxItems);
        Assert.Equal("boolean", Assert.Single(schema.Properties[1].Schema.Items!.Types));
    }

    [Theory]
    [InlineData("""{ "enum": ["a", null, "b"], "x-enum-varnames": ["A", "None", "B"] }""")]
    [InlineData("""{ "enum": ["a", null, "b"], "x-enumNames": ["A", "B"] }""")]
    [InlineData("""{ "enum": ["a", "b"], "x-enum-varnames": { "b": "B", "a": "A" } }""")]
    public void NamesOfEnumValuesStayBesideTheirValues(string schema)
    {
        var read = Reader.CleanSchema(schema);
        Assert.Equal(["a", "b"], read.EnumValues.Select(static value => ((JsonString)value).Value));
        Assert.Equal(["A", "B"], read.EnumNames.Select(static name => name.Value));
    }

    [Fact]
    public void DefaultsAndConstantsKeepTheirText()
    {
        var schema = Reader.CleanSchema("""{ "type": "number", "default": 1.50, "const": 7 }""");
        Assert.Equal("1.50", Assert.IsType<JsonNumber>(schema.Default).Text);
        Assert.Equal("7", Assert.IsType<JsonNumber>(schema.Const).Text);
    }

    [Fact]
    public void ADiscriminatorKeepsItsMapping()
    {
        var discriminator = Reader.CleanSchema("""
            { "oneOf": [{ "type": "object" }], "discriminator": { "propertyName": "kind", "mapping": { "cat": "Cat", "dog": "#/components/schemas/Dog" } } }
            """).Discriminator!;
        Assert.Equal("kind", discriminator.PropertyName);
        Assert.Equal(["cat", "dog"], discriminator.Mapping.Select(static member => member.Name));
    }
}
