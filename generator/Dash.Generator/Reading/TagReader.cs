using System.Collections.Generic;
using Dash.Generator.Document;

namespace Dash.Generator.Reading;

/// <summary>Reads the tags that a document declares.</summary>
internal sealed class TagReader(ReadingContext context)
{
    public IReadOnlyList<Tag> Read()
    {
        var tags = new List<Tag>();
        foreach (var item in context.Values.Array(context.Root, "tags")?.Items ?? [])
        {
            if (context.Values.Expect<JsonObject>(item, "tags", "an array of objects") is not { } tag)
            {
                continue;
            }

            Keywords.Tag.Check(tag, context.Problems);
            if (context.Values.StringOrAssume(tag, "name", "The tag", "it is ignored") is { } name)
            {
                tags.Add(new Tag { Name = name, Description = context.Values.String(tag, "description"), Position = tag.Position });
            }
        }

        return tags;
    }
}
