using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Dash.Generator.Document;

namespace Dash.Generator.Reading;

/// <summary>Reads the headers of a response.</summary>
internal sealed class HeaderReader(ReadingContext context)
{
    /// <param name="response">The response.</param>
    /// <param name="isShared">Whether others refer to the response.</param>
    public IReadOnlyList<ResponseHeader> ReadAll(JsonObject response, bool isShared)
    {
        var headers = context.Values.Object(response, "headers");
        if (headers is null || headers.Members.Count == 0)
        {
            return [];
        }

        var read = new List<ResponseHeader>(headers.Members.Count);
        foreach (var member in headers.Members)
        {
            if (context.References.Follow(member.Value, member.Name) is { } found)
            {
                read.Add(found.Context.Headers.Read(member, found.Node, isShared || !ReferenceEquals(found.Node, member.Value)));
            }
        }

        return read;
    }

    private ResponseHeader Read(JsonMember member, JsonObject header, bool isShared)
    {
        Keywords.Header.Check(header, context.Problems);
        var content = header["schema"] is null ? context.Contents.Read(header).FirstOrDefault() : null;
        return new ResponseHeader
        {
            Name = member.Name,
            Required = context.Values.Boolean(header, "required"),
            Schema = header["schema"] is { } schema ? context.Schemas.Read(schema, "schema") : content?.Schema,
            ContentMediaType = content?.MediaType,
            Explode = context.Values.Boolean(header, "explode"),
            Deprecated = context.Values.Boolean(header, "deprecated"),
            Description = context.Values.String(header, "description"),
            Definition = isShared ? $"{member.Name} {context.Path}#{header.Position.Start.ToString(CultureInfo.InvariantCulture)}" : null,
            Position = member.Position,
        };
    }
}
