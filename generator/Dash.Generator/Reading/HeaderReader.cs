using System.Collections.Generic;
using Dash.Generator.Document;

namespace Dash.Generator.Reading;

/// <summary>Reads the headers of a response.</summary>
internal sealed class HeaderReader(ReadingContext context)
{
    public IReadOnlyList<ResponseHeader> ReadAll(JsonObject response)
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
                read.Add(found.Context.Headers.Read(member, found.Node));
            }
        }

        return read;
    }

    private ResponseHeader Read(JsonMember member, JsonObject header)
    {
        Keywords.Header.Check(header, context.Problems);
        return new ResponseHeader
        {
            Name = member.Name,
            Required = context.Values.Boolean(header, "required"),
            Schema = header["schema"] is { } schema ? context.Schemas.Read(schema, "schema") : null,
            Description = context.Values.String(header, "description"),
            Position = member.Position,
        };
    }
}
