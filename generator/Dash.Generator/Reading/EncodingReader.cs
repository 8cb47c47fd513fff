using System.Collections.Generic;
using Dash.Generator.Document;

namespace Dash.Generator.Reading;

/// <summary>Reads how the properties of a form are written.</summary>
internal sealed class EncodingReader(ReadingContext context)
{
    public IReadOnlyList<EncodingRule> Read(JsonObject mediaType)
    {
        var rules = new List<EncodingRule>();
        foreach (var member in context.Values.Object(mediaType, "encoding")?.Members ?? [])
        {
            if (context.Values.Expect<JsonObject>(member.Value, member.Name, "an object") is { } node)
            {
                Keywords.Encoding.Check(node, context.Problems);
                rules.Add(Read(member, node));
            }
        }

        return rules;
    }

    private EncodingRule Read(JsonMember member, JsonObject node) => new()
    {
        Property = member.Name,
        ContentType = context.Values.String(node, "contentType"),
        Style = context.Parameters.StyleOf(node),
        Explode = node["explode"] is null ? null : context.Values.Boolean(node, "explode"),
        AllowReserved = context.Values.Boolean(node, "allowReserved"),
        Headers = context.Values.Object(node, "headers") is { Members.Count: > 0 } headers ? headers.Position : null,
        Position = member.Position,
    };
}
