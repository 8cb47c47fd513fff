using System;
using Dash.Generator.Diagnostics;
using Dash.Generator.Document;

namespace Dash.Generator.Reading;

/// <summary>Checks that the credentials a document asks for are ones the client can send: a bearer token, wherever it comes from.</summary>
internal sealed class SecurityReader(ReadingContext context)
{
    public void Check(JsonObject components)
    {
        foreach (var member in context.Values.Object(components, "securitySchemes")?.Members ?? [])
        {
            if (context.References.Follow(member.Value, member.Name) is { } found)
            {
                CheckScheme(found.Context, member, found.Node);
            }
        }
    }

    private void CheckScheme(ReadingContext owner, JsonMember member, JsonObject scheme)
    {
        var type = owner.Values.RequiredString(scheme, "type", $"The security scheme '{member.Name}'", "expected http, oauth2, openIdConnect, apiKey or mutualTLS");
        var isBearer = type is "oauth2" or "openIdConnect"
            || (type == "http" && string.Equals(owner.Values.String(scheme, "scheme"), "bearer", StringComparison.OrdinalIgnoreCase));
        if (type is not null && !isBearer)
        {
            context.Problems.Report(
                Descriptors.NotGenerated,
                member.Position,
                member.Name,
                $"the client sends a bearer token only, not what a security scheme of type {type} asks for. Set it on the HttpClient that the client is given.");
        }
    }
}
