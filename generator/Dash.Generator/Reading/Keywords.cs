namespace Dash.Generator.Reading;

/// <summary>Every keyword of OpenAPI 3.0 to 3.2 and what the generator does with it.</summary>
internal static class Keywords
{
    public static readonly KeywordTable Document = new(
        "an OpenAPI document",
        used: "openapi $self info servers paths components tags security webhooks",
        ignored: "externalDocs jsonSchemaDialect");

    public static readonly KeywordTable Info = new(
        "'info'", used: "title description", ignored: "version summary termsOfService contact license");

    public static readonly KeywordTable Server = new("a server", used: "url name description variables");

    public static readonly KeywordTable ServerVariable = new("a server variable", used: "default enum description");

    public static readonly KeywordTable Tag = new("a tag", used: "name description", ignored: "externalDocs summary parent kind");

    public static readonly KeywordTable Components = new(
        "'components'",
        used: "schemas responses parameters requestBodies headers pathItems securitySchemes callbacks mediaTypes",
        ignored: "examples links");

    public static readonly KeywordTable SecurityScheme = new(
        "a security scheme", used: "$ref type scheme in name description", ignored: "bearerFormat flows openIdConnectUrl oauth2MetadataUrl deprecated");

    public static readonly KeywordTable PathItem = new(
        "a path",
        used: "$ref parameters servers get put post delete options head patch trace query additionalOperations",
        ignored: "summary description");

    public static readonly KeywordTable Operation = new(
        "an operation",
        used: "operationId tags summary description deprecated parameters requestBody responses security servers callbacks",
        ignored: "externalDocs");

    public static readonly KeywordTable Parameter = new(
        "a parameter",
        used: "name in required schema content style explode allowReserved description deprecated",
        ignored: "example examples allowEmptyValue");

    public static readonly KeywordTable Header = new(
        "a header",
        used: "required schema content explode description deprecated",
        ignored: "style example examples");

    public static readonly KeywordTable RequestBody = new("a request body", used: "required content description");

    public static readonly KeywordTable Response = new("a response", used: "description content headers", ignored: "links summary");

    public static readonly KeywordTable MediaType = new KeywordTable(
        "a media type", used: "schema itemSchema encoding", ignored: "example examples")
        .Without("itemEncoding", "streams of items are not written one by one. The body is offered as the other keywords describe it.")
        .Without("prefixEncoding", "parts are not encoded by position. The body is offered as the other keywords describe it.");

    public static readonly KeywordTable Encoding = new KeywordTable("an encoding", used: "contentType headers style explode allowReserved")
        .Without("encoding", "a part is not encoded by its own parts. Send it as a file.")
        .Without("itemEncoding", "a part is not encoded by its own parts. Send it as a file.")
        .Without("prefixEncoding", "a part is not encoded by its own parts. Send it as a file.");

    public static readonly KeywordTable Discriminator = new("a discriminator", used: "propertyName mapping defaultMapping");

    public static readonly KeywordTable Schema = new KeywordTable(
        "a schema",
        used: "$ref $dynamicRef $recursiveRef $defs definitions $id $anchor $dynamicAnchor $recursiveAnchor type nullable format contentEncoding contentMediaType title description properties required additionalProperties patternProperties items prefixItems additionalItems"
            + " allOf oneOf anyOf unevaluatedProperties discriminator enum x-enum-varnames x-enumNames x-enum-descriptions x-enumDescriptions const default readOnly writeOnly deprecated"
            + " minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minLength maxLength pattern minItems maxItems uniqueItems minProperties maxProperties",
        ignored: "example examples externalDocs xml $comment $schema $vocabulary contentSchema")
        .With(KeywordRole.NotEnforced, "not contains minContains maxContains propertyNames dependentRequired dependentSchemas if then else unevaluatedItems");
}
