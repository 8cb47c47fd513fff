using System;
using System.Collections.Generic;
using Dash.Generator.Document;

namespace Dash.Generator.Reading;

/// <summary>Reads how the properties of a form are written.</summary>
internal sealed class EncodingReader(ReadingContext context)
{
    public IReadOnlyList<EncodingRule> Read(string mediaType, JsonObject node)
    {
        if (context.Values.Object(node, "encoding") is not { Members.Count: > 0 } encoding)
        {
            return [];
        }

        // OpenAPI 3.0 says that styles mean nothing in a multipart form, and some tools write one for every property there.
        var hasStyles = !context.IsVersion30 || !mediaType.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase);
        var rules = new List<EncodingRule>(encoding.Members.Count);
        foreach (var member in encoding.Members)
        {
            if (context.Values.Expect<JsonObject>(member.Value, member.Name, "an object") is { } rule)
            {
                Keywords.Encoding.Check(rule, context.Problems);
                rules.Add(Read(member, rule, hasStyles));
            }
        }

        return rules;
    }

    private EncodingRule Read(JsonMember member, JsonObject node, bool hasStyles) => new()
    {
        Property = member.Name,
        ContentType = context.Values.String(node, "contentType"),
        Style = context.Parameters.StyleOf(node) is { } style && hasStyles ? style : null,
        Explode = node["explode"] is not null && context.Values.Boolean(node, "explode") is var explode && hasStyles ? explode : null,
        AllowReserved = context.Values.Boolean(node, "allowReserved") && hasStyles,
        Headers = context.Values.Object(node, "headers") is { Members.Count: > 0 } headers ? headers.Position : null,
        PartHeaders = context.Headers.ReadAll(node, isShared: false),
        Position = member.Position,
    };
}
