using System.Collections.Generic;
using Dash.Generator.Document;
using Dash.Generator.Model;
using Dash.Generator.Planning.Names;
using Dash.Generator.Support;

namespace Dash.Generator.Planning.Endpoints;

/// <summary>The methods by which a caller makes credentials, named after the schemes of the document.</summary>
internal static class CredentialMethods
{
    private static readonly ArgumentModel Token = Argument("token", "The token, however it was obtained.");
    private static readonly ArgumentModel Key = Argument("key", "The key.");
    private static readonly ArgumentModel Value = Argument("value", "What stands in the header, behind the name of the scheme.");
    private static readonly ArgumentModel UserName = Argument("userName", "The user, without a colon.");
    private static readonly ArgumentModel Password = Argument("password", "The password; empty where the user is a key.");

    public static CredentialModel Of(SecurityScheme scheme, NameScope members)
    {
        var name = Identifier.Pascal(scheme.Name);
        var (factory, place, arguments) = Way(scheme);
        return new CredentialModel
        {
            Name = members.Claim(name, name + "Credential"),
            Documentation = Documentation.OfType(scheme.Description ?? $"A credential for the security scheme `{scheme.Name}`.", scheme.Name, $"It is sent {place}. Put it into `ApiClientOptions.Credentials`."),
            Factory = factory,
            Texts = Texts(scheme).ToEquatableArray(),
            Arguments = arguments.ToEquatableArray(),
        };
    }

    private static (string Factory, string Place, IReadOnlyList<ArgumentModel> Arguments) Way(SecurityScheme scheme) => scheme.Kind switch
    {
        SecuritySchemeKind.Basic => ("Basic", "as `Authorization: Basic`", [UserName, Password]),
        SecuritySchemeKind.Authorization => ("Authorization", $"as `Authorization: {scheme.WireName}`", [Value]),
        SecuritySchemeKind.HeaderKey => ("HeaderKey", $"in the header `{scheme.WireName}`", [Key]),
        SecuritySchemeKind.QueryKey => ("QueryKey", $"in the query, as `{scheme.WireName}`", [Key]),
        SecuritySchemeKind.CookieKey => ("CookieKey", $"in the cookie `{scheme.WireName}`", [Key]),
        _ => ("Bearer", "as `Authorization: Bearer`", [Token]),
    };

    private static IEnumerable<string> Texts(SecurityScheme scheme) => scheme.WireName.Length == 0 ? [scheme.Name] : [scheme.Name, scheme.WireName];

    private static ArgumentModel Argument(string name, string documentation) => new() { Name = name, Type = "string", Documentation = documentation };
}
