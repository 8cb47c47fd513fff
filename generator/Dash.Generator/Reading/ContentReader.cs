using System.Collections.Generic;
using Dash.Generator.Document;

namespace Dash.Generator.Reading;

/// <summary>Reads the representations of a body.</summary>
internal sealed class ContentReader(ReadingContext context)
{
    public IReadOnlyList<MediaTypeContent> Read(JsonObject owner)
    {
        var content = context.Values.Object(owner, "content");
        if (content is null || content.Members.Count == 0)
        {
            return [];
        }

        var contents = new List<MediaTypeContent>(content.Members.Count);
        foreach (var member in content.Members)
        {
            if (context.References.Follow(member.Value, member.Name) is not { } found)
            {
                continue;
            }

            Keywords.MediaType.Check(found.Node, found.Context.Problems);
            contents.Add(new MediaTypeContent
            {
                MediaType = member.Name,
                Schema = found.Node["schema"] is { } schema ? found.Context.Schemas.Read(schema, "schema") : null,
                ItemSchema = found.Node["itemSchema"] is { } item ? found.Context.Schemas.Read(item, "itemSchema") : null,
                Encodings = found.Context.Encodings.Read(member.Name, found.Node),
                Position = member.Position,
            });
        }

        return contents;
    }
}
