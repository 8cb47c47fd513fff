using System.Text.Json.Nodes;

namespace Dash.Generator.Tests.Hostile;

/// <summary>A document with a text of its own in every place that takes one. Whatever the texts are, its structure is the same.</summary>
internal sealed class HostileDocument(HostileText text)
{
    private readonly string _schema = text.Name();
    private readonly string _operation = text.Name();
    private readonly string _tag = text.Name();

    public string Write()
    {
        var security = new HostileSecurity(text);
        var (cat, dog, kind) = (text.Name(), text.Name(), text.Name());
        var root = new JsonObject
        {
            ["openapi"] = "3.2.0",
            ["info"] = new JsonObject { ["title"] = text.Name(), ["version"] = text.Text(), ["description"] = text.Text() },
            ["servers"] = new JsonArray(Server(), Server()),
            ["tags"] = new JsonArray(new JsonObject { ["name"] = _tag, ["description"] = text.Text() }),
            ["security"] = security.Requirement(),
            ["paths"] = new JsonObject { ["/a" + text.PathText()] = new JsonObject { ["get"] = Operation() }, ["/b" + text.PathText()] = new JsonObject { ["post"] = OperationWithCallback() } },
            ["webhooks"] = new JsonObject { [text.Name()] = new JsonObject { ["post"] = new JsonObject { ["summary"] = text.Text(), ["requestBody"] = Content(Reference(_schema)) } } },
            ["components"] = new JsonObject
            {
                ["securitySchemes"] = security.Schemes(),
                ["schemas"] = new JsonObject
                {
                    [_schema] = Schema(),
                    [cat] = Variant(kind),
                    [dog] = Variant(kind),
                    [text.Name()] = new JsonObject
                    {
                        ["description"] = text.Text(),
                        ["oneOf"] = new JsonArray(Reference(cat), Reference(dog)),
                        ["discriminator"] = new JsonObject { ["propertyName"] = kind, ["mapping"] = new JsonObject { [text.Name()] = "#/components/schemas/" + HostileText.Pointer(cat) } },
                    },
                },
            },
        };
        return HostileText.WithLoneSurrogates(root.ToJsonString());
    }

    private JsonObject Schema()
    {
        var (property, inner) = (text.Name(), text.Name());
        var enumeration = new JsonArray([.. Enumerable.Range(0, 5).Select(_ => (JsonNode)text.Name())]);
        return new JsonObject
        {
            ["type"] = "object",
            ["description"] = text.Text(),
            ["required"] = new JsonArray(property),
            ["properties"] = new JsonObject
            {
                [property] = new JsonObject { ["type"] = "string", ["description"] = text.Text(), ["default"] = text.Text(), ["title"] = text.Text() },
                [property + text.Name()] = new JsonObject { ["type"] = "string", ["enum"] = enumeration, ["description"] = text.Text(), ["x-enum-descriptions"] = new JsonArray([.. Enumerable.Range(0, 5).Select(_ => (JsonNode)text.Text())]) },
                [property + "\u0001"] = new JsonObject { ["type"] = "array", ["items"] = new JsonObject { ["type"] = "object", ["properties"] = new JsonObject { [inner] = new JsonObject { ["type"] = "integer" } } } },
                [text.Name()] = new JsonObject { ["const"] = text.Name() },
            },
        };
    }

    private JsonObject Variant(string kind) => new()
    {
        ["type"] = "object",
        ["required"] = new JsonArray(kind),
        ["properties"] = new JsonObject { [kind] = new JsonObject { ["type"] = "string" }, [text.Name()] = new JsonObject { ["type"] = "boolean" } },
    };

    private JsonObject Operation() => new()
    {
        ["operationId"] = _operation,
        ["tags"] = new JsonArray(_tag),
        ["summary"] = text.Text(),
        ["description"] = text.Text(),
        ["parameters"] = new JsonArray(
            Parameter("query", text.Name()), Parameter("header", text.HeaderName()), Parameter("query", text.Name())),
        ["responses"] = new JsonObject { ["200"] = Response(), ["4XX"] = Response() },
    };

    private JsonObject OperationWithCallback() => new()
    {
        ["operationId"] = text.Name(),
        ["tags"] = new JsonArray(text.Name()),
        ["description"] = text.Text(),
        ["requestBody"] = Content(Reference(_schema)),
        ["responses"] = new JsonObject { ["204"] = new JsonObject { ["description"] = text.Text() } },
        ["callbacks"] = new JsonObject { [text.Name()] = new JsonObject { ["{$request.body#/url}"] = new JsonObject { ["post"] = new JsonObject { ["requestBody"] = Content(Reference(_schema)) } } } },
    };

    private JsonObject Response() => new()
    {
        ["description"] = text.Text(),
        ["headers"] = new JsonObject { [text.HeaderName()] = new JsonObject { ["description"] = text.Text(), ["schema"] = new JsonObject { ["type"] = "string" } } },
        ["content"] = Content(Reference(_schema))["content"]!.DeepClone(),
    };

    private JsonObject Parameter(string place, string name) => new()
    {
        ["name"] = name,
        ["in"] = place,
        ["description"] = text.Text(),
        ["schema"] = new JsonObject { ["type"] = "string", ["default"] = text.Text() },
    };

    private JsonObject Server()
    {
        var variable = text.HoleName();
        return new JsonObject
        {
            ["url"] = $"https://{{{variable}}}.hostile.example/",
            ["name"] = text.Name(),
            ["description"] = text.Text(),
            ["variables"] = new JsonObject { [variable] = new JsonObject { ["default"] = "a", ["enum"] = new JsonArray("a", text.Name()), ["description"] = text.Text() } },
        };
    }

    private static JsonObject Content(JsonObject schema) => new() { ["content"] = new JsonObject { ["application/json"] = new JsonObject { ["schema"] = schema } } };

    private static JsonObject Reference(string schema) => new() { ["$ref"] = "#/components/schemas/" + HostileText.Pointer(schema) };
}
