using System;
using System.Collections.Generic;
using Dash.Generator.Diagnostics;
using Dash.Generator.Document;

namespace Dash.Generator.Reading;

/// <summary>Reads the answers of an operation.</summary>
internal sealed class ResponseReader(ReadingContext context)
{
    public IReadOnlyList<Response> ReadAll(JsonObject operation)
    {
        var responses = context.Values.Object(operation, "responses");
        if (responses is null)
        {
            return [];
        }

        var read = new List<Response>(responses.Members.Count);
        foreach (var member in responses.Members)
        {
            if (member.Name.StartsWith("x-", StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            var status = StatusOf(member.Name);
            if (status is null)
            {
                context.Problems.Report(Descriptors.BadStatus, member.Position, member.Name);
            }
            else if (context.References.Follow(member.Value, member.Name) is { } found)
            {
                read.Add(found.Context.Responses.Read(status, member.Position, found.Node, isShared: !ReferenceEquals(found.Node, member.Value)));
            }
        }

        return read;
    }

    private static string? StatusOf(string text)
    {
        if (string.Equals(text, "default", StringComparison.OrdinalIgnoreCase))
        {
            return "default";
        }

        if (text.Length != 3 || text[0] is not (>= '1' and <= '9'))
        {
            return null;
        }

        var isRange = text[0] <= '5' && text.EndsWith("XX", StringComparison.OrdinalIgnoreCase);
        var isNumber = text[1] is >= '0' and <= '9' && text[2] is >= '0' and <= '9';
        return isRange || isNumber ? text.ToUpperInvariant() : null;
    }

    private Response Read(string status, SourcePosition position, JsonObject response, bool isShared)
    {
        Keywords.Response.Check(response, context.Problems);
        return new Response
        {
            Status = status,
            Description = context.Values.String(response, "description"),
            Contents = context.Contents.Read(response),
            Headers = context.Headers.ReadAll(response, isShared),
            Position = position,
        };
    }
}
