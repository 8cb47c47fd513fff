using System.Text;
using Dash.Runtime.Parameters;
using Dash.Runtime.Security;

namespace Dash.Runtime;

/// <summary>
/// A secret and how it is sent. It goes only to the origin of the service, and never into an exception, a log or <see cref="ToString"/>.
/// Generated clients have a method for each scheme of their document, named after it.
/// </summary>
public sealed class ApiCredential
{
    private ApiCredential(string scheme, CredentialPlace place, string name, string value)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        Scheme = scheme;
        Place = place;
        Name = name;
        Value = value;
    }

    /// <summary>Stands for a bearer token that a callback hands out.</summary>
    internal static ApiCredential Asked { get; } = new(string.Empty, CredentialPlace.Authorization, "Bearer", string.Empty);

    /// <summary>The security scheme it satisfies, by its name in the OpenAPI document.</summary>
    public string Scheme { get; }

    internal CredentialPlace Place { get; }

    /// <summary>Of the header, parameter or cookie; the word before the value for the header <c>Authorization</c>.</summary>
    internal string Name { get; }

    internal string Value { get; }

    /// <summary>Everything that must not be seen: the value as it is sent, and what it was made of.</summary>
    internal IReadOnlyList<string> Secrets { get; private init; } = [];

    /// <summary>A token, sent as <c>Authorization: Bearer</c>; for OAuth 2 and OpenID Connect as well.</summary>
    /// <param name="scheme">The name of the scheme in the document.</param>
    /// <param name="token">The token.</param>
    /// <returns>The credential.</returns>
    /// <exception cref="ArgumentException">The token is empty or holds a space, a line break or a letter outside of ASCII.</exception>
    public static ApiCredential Bearer(string scheme, string token) =>
        new(scheme, CredentialPlace.Authorization, "Bearer", CredentialText.Token(token)) { Secrets = [token] };

    /// <summary>A user and a password, sent as <c>Authorization: Basic</c> (RFC 7617, in UTF-8).</summary>
    /// <param name="scheme">The name of the scheme in the document.</param>
    /// <param name="userName">The user, without a colon.</param>
    /// <param name="password">The password; empty for services that take a key as the user.</param>
    /// <returns>The credential.</returns>
    /// <exception cref="ArgumentException">The user holds a colon, or one of the two a control character.</exception>
    public static ApiCredential Basic(string scheme, string userName, string password)
    {
        var pair = CredentialText.Pair(userName, password);
        var value = Convert.ToBase64String(Encoding.UTF8.GetBytes(pair));
        return new ApiCredential(scheme, CredentialPlace.Authorization, "Basic", value)
        {
            // Without a password, the user is the key.
            Secrets = password.Length == 0 ? [value, pair, userName] : [value, pair, password],
        };
    }

    /// <summary>Anything else that stands in the header <c>Authorization</c>.</summary>
    /// <param name="scheme">The name of the scheme in the document.</param>
    /// <param name="kind">The word before the value, such as <c>Token</c>.</param>
    /// <param name="value">The value as it is sent.</param>
    /// <returns>The credential.</returns>
    /// <exception cref="ArgumentException">The kind is no word, or the value is empty or holds a line break or a letter outside of ASCII.</exception>
    public static ApiCredential Authorization(string scheme, string kind, string value) =>
        new(scheme, CredentialPlace.Authorization, CredentialText.Name(kind), CredentialText.Field(value)) { Secrets = [value] };

    /// <summary>A key in a header.</summary>
    /// <param name="scheme">The name of the scheme in the document.</param>
    /// <param name="header">The name of the header.</param>
    /// <param name="key">The key.</param>
    /// <returns>The credential.</returns>
    /// <exception cref="ArgumentException">The name is none of a header, or the key is empty or holds a line break or a letter outside of ASCII.</exception>
    public static ApiCredential HeaderKey(string scheme, string header, string key) =>
        new(scheme, CredentialPlace.Header, CredentialText.Name(header), CredentialText.Field(key)) { Secrets = [key] };

    /// <summary>A key in the query. Exceptions show the address without it; proxies and the logs of a server may not.</summary>
    /// <param name="scheme">The name of the scheme in the document.</param>
    /// <param name="parameter">The name of the parameter.</param>
    /// <param name="key">The key.</param>
    /// <returns>The credential.</returns>
    /// <exception cref="ArgumentException">The key is empty.</exception>
    public static ApiCredential QueryKey(string scheme, string parameter, string key)
    {
        ArgumentException.ThrowIfNullOrEmpty(parameter);
        var escaped = Escaping.Strict(CredentialText.NotEmpty(key));
        return new ApiCredential(scheme, CredentialPlace.Query, Escaping.Strict(parameter), escaped) { Secrets = [key, escaped] };
    }

    /// <summary>A key in a cookie, sent as it is.</summary>
    /// <param name="scheme">The name of the scheme in the document.</param>
    /// <param name="cookie">The name of the cookie.</param>
    /// <param name="key">The key.</param>
    /// <returns>The credential.</returns>
    /// <exception cref="ArgumentException">The key is empty or holds what no cookie can.</exception>
    public static ApiCredential CookieKey(string scheme, string cookie, string key)
    {
        _ = CookieText.Of(cookie, CredentialText.NotEmpty(key));
        return new ApiCredential(scheme, CredentialPlace.Cookie, cookie, key) { Secrets = [key] };
    }

    /// <summary>The credential without its secret.</summary>
    /// <returns>Text that is safe to log.</returns>
    public override string ToString() => $"{Scheme} (hidden)";
}
