using System.Text.Json.Nodes;

namespace Dash.Generator.Tests.Keywords;

/// <summary>Where the kinds of objects of an OpenAPI document stand, as the specification (3.0 to 3.2) says; written without the generator's readers.</summary>
internal static class KeywordGrammar
{
    private const string Each = "{}";
    private const string List = "[]";

    /// <summary>Kind of the owner, keyword, and kind of what stands there; <c>{}</c> for the values of a map, <c>[]</c> for the items of a list.</summary>
    private static readonly ILookup<string, (string Keyword, string Form, string Kind)> Children = new[]
    {
        "an OpenAPI document: info='info'|servers=[]a server|tags=[]a tag|components='components'|paths={}a path|webhooks={}a path",
        "a server: variables={}a server variable",
        "'components': schemas={}a schema|responses={}a response|parameters={}a parameter|requestBodies={}a request body|headers={}a header",
        "'components': securitySchemes={}a security scheme|pathItems={}a path|callbacks={}callback|mediaTypes={}a media type",
        "callback: *={}a path",
        "a path: servers=[]a server|parameters=[]a parameter|additionalOperations={}an operation|get=an operation|put=an operation|post=an operation",
        "a path: delete=an operation|options=an operation|head=an operation|patch=an operation|trace=an operation|query=an operation",
        "an operation: parameters=[]a parameter|requestBody=a request body|responses={}a response|callbacks={}callback|servers=[]a server",
        "a parameter: schema=a schema|content={}a media type",
        "a header: schema=a schema|content={}a media type",
        "a request body: content={}a media type",
        "a response: content={}a media type|headers={}a header",
        "a media type: schema=a schema|itemSchema=a schema|encoding={}an encoding",
        "an encoding: headers={}a header",
        "a schema: properties={}a schema|patternProperties={}a schema|$defs={}a schema|definitions={}a schema|dependentSchemas={}a schema",
        "a schema: allOf=[]a schema|oneOf=[]a schema|anyOf=[]a schema|prefixItems=[]a schema|items=a schema|contains=a schema|not=a schema",
        "a schema: if=a schema|then=a schema|else=a schema|additionalProperties=a schema|unevaluatedProperties=a schema|unevaluatedItems=a schema",
        "a schema: propertyNames=a schema|discriminator=a discriminator",
    }.SelectMany(Rules).ToLookup(static rule => rule.Owner, static rule => (rule.Keyword, rule.Form, rule.Kind));

    /// <summary>Every object of the document with its kind.</summary>
    public static IEnumerable<(string Kind, JsonObject Node)> Objects(JsonNode document) => Objects("an OpenAPI document", document);

    private static IEnumerable<(string Kind, JsonObject Node)> Objects(string kind, JsonNode? node)
    {
        if (node is not JsonObject owner)
        {
            return [];
        }

        var below = kind == "callback"
            ? owner.SelectMany(static path => Objects("a path", path.Value))
            : Children[kind].SelectMany(child => Values(owner[child.Keyword], child.Form).SelectMany(value => Objects(child.Kind, value)));
        return below.Prepend((kind, owner));
    }

    private static IEnumerable<JsonNode?> Values(JsonNode? node, string form) => (form, node) switch
    {
        (Each, JsonObject map) => map.Select(static entry => entry.Value),
        (List, JsonArray list) => list,
        ("", _) => [node],
        _ => [],
    };

    private static IEnumerable<(string Owner, string Keyword, string Form, string Kind)> Rules(string line)
    {
        var (owner, rules) = (line.Split(": ")[0], line.Split(": ")[1]);
        foreach (var rule in rules.Split('|'))
        {
            var (keyword, kind) = (rule.Split('=')[0], rule.Split('=')[1]);
            var form = kind.StartsWith(Each, StringComparison.Ordinal) ? Each : kind.StartsWith(List, StringComparison.Ordinal) ? List : "";
            yield return (owner, keyword, form, kind[form.Length..]);
        }
    }
}
