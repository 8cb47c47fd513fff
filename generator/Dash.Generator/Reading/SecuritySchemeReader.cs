using System;
using System.Collections.Generic;
using System.Linq;
using Dash.Generator.Diagnostics;
using Dash.Generator.Document;

namespace Dash.Generator.Reading;

/// <summary>Reads the ways to prove who calls.</summary>
internal sealed class SecuritySchemeReader(ReadingContext context)
{
    /// <summary>Registered for HTTP (RFC 9110, 16.4) and answered by whoever has the connection: each needs a challenge or a signature.</summary>
    private static readonly string[] OfConnections =
        ["concealed", "digest", "dpop", "gnap", "hoba", "mutual", "negotiate", "ntlm", "privatetoken", "scram-sha-1", "scram-sha-256", "vapid"];

    public IReadOnlyList<SecurityScheme> Read(JsonObject? components)
    {
        var schemes = new List<SecurityScheme>();
        foreach (var member in components is null ? [] : context.Values.Object(components, "securitySchemes")?.Members ?? [])
        {
            if (!member.Name.StartsWith("x-", StringComparison.OrdinalIgnoreCase)
                && context.References.Follow(member.Value, member.Name) is { } found
                && ReadScheme(found.Context, member, found.Node) is { } scheme)
            {
                schemes.Add(scheme);
            }
        }

        return schemes;
    }

    private SecurityScheme? ReadScheme(ReadingContext owner, JsonMember member, JsonObject scheme)
    {
        Keywords.SecurityScheme.Check(scheme, owner.Problems);
        var described = $"The security scheme '{member.Name}'";
        var type = owner.Values.RequiredString(scheme, "type", described, "expected http, oauth2, openIdConnect, apiKey or mutualTLS");
        (SecuritySchemeKind Kind, string? WireName)? way = type switch
        {
            null => null,
            "oauth2" or "openIdConnect" => (SecuritySchemeKind.Bearer, ""),
            "http" => HttpScheme(owner, scheme, described),
            "apiKey" => Key(owner, scheme, described),
            "mutualTLS" => (SecuritySchemeKind.Connection, ""),
            _ => Unknown(owner, scheme, "type", "http, oauth2, openIdConnect, apiKey or mutualTLS"),
        };
        if (way is not { WireName: { } wireName, Kind: var kind })
        {
            return null;
        }

        if (kind == SecuritySchemeKind.Connection)
        {
            context.Problems.Report(EndpointDescriptors.LeftToConnection, member.Position, member.Name, wireName.Length == 0 ? type! : wireName);
        }

        return new SecurityScheme { Name = member.Name, Kind = kind, WireName = wireName, Description = owner.Values.String(scheme, "description"), Position = member.Position };
    }

    private static (SecuritySchemeKind Kind, string? WireName)? HttpScheme(ReadingContext owner, JsonObject scheme, string described)
    {
        var word = owner.Values.RequiredString(scheme, "scheme", described, "such as \"bearer\" or \"basic\"");
        return word?.Trim().ToLowerInvariant() switch
        {
            null => null,
            "bearer" => (SecuritySchemeKind.Bearer, ""),
            "basic" => (SecuritySchemeKind.Basic, ""),
            { } name when OfConnections.Contains(name) => (SecuritySchemeKind.Connection, name),
            _ when WireText.IsToken(word.Trim()) => (SecuritySchemeKind.Authorization, word.Trim()),
            _ => Unknown(owner, scheme, "scheme", "one word, such as \"bearer\" or \"basic\""),
        };
    }

    private static (SecuritySchemeKind Kind, string? WireName)? Key(ReadingContext owner, JsonObject scheme, string described)
    {
        var place = owner.Values.RequiredString(scheme, "in", described, "header, query or cookie");
        var name = owner.Values.RequiredString(scheme, "name", described, "the header, parameter or cookie that holds the key");
        return place switch
        {
            null => null,
            "header" when name is null || WireText.IsToken(name) => (SecuritySchemeKind.HeaderKey, name),
            "cookie" when name is null || WireText.IsToken(name) => (SecuritySchemeKind.CookieKey, name),
            "query" when name is not "" => (SecuritySchemeKind.QueryKey, name),
            "header" or "cookie" or "query" => Unknown(owner, scheme, "name", $"a name that a {place} can have"),
            _ => Unknown(owner, scheme, "in", "header, query or cookie"),
        };
    }

    private static (SecuritySchemeKind Kind, string? WireName)? Unknown(ReadingContext owner, JsonObject scheme, string member, string expected)
    {
        var text = (JsonString)scheme[member]!;
        owner.Problems.Report(EndpointDescriptors.UnknownScheme, text.Position, text.Value, expected);
        return null;
    }
}
