using System.Net.Http.Headers;
using Dash.Runtime.Parameters;

namespace Dash.Runtime.Security;

/// <summary>The credentials of a client: picks those that a call needs and puts them into its message.</summary>
internal sealed class CredentialSet
{
    private readonly Dictionary<string, ApiCredential> _credentials = new(StringComparer.Ordinal);
    private readonly ApiCredential? _bearer;
    private readonly ApiSecurity? _usual;
    private readonly TokenSource? _tokens;
    private readonly SecretText _fixed;

    /// <exception cref="ArgumentException">The token is malformed, or a scheme has two credentials.</exception>
    internal CredentialSet(ApiClientOptions options, ApiSecurity? usual)
    {
        ArgumentNullException.ThrowIfNull(options.Credentials, nameof(options));
        _usual = usual;
        _bearer = options.BearerTokenProvider is not null ? ApiCredential.Asked : options.BearerToken is { } token ? ApiCredential.Bearer(string.Empty, token) : null;
        foreach (var credential in options.Credentials)
        {
            if (!_credentials.TryAdd(credential.Scheme, credential))
            {
                throw new ArgumentException($"The security scheme '{credential.Scheme}' has two credentials: leave one of them out.", nameof(options));
            }
        }

        _fixed = new SecretText([.. options.Credentials.SelectMany(static credential => credential.Secrets), .. _bearer?.Secrets ?? []]);
        _tokens = options.BearerTokenProvider is { } provider ? new TokenSource(provider, _fixed) : null;
    }

    internal SecretText Secrets => _tokens?.Secrets ?? _fixed;

    /// <summary>Whether a call needs a key that has to be asked for.</summary>
    internal bool AsksFor(ApiSecurity? security) => _tokens is not null && (Choose(security) ?? []).Contains(ApiCredential.Asked);

    /// <exception cref="NotSentException">The callback failed, or handed out what cannot be a key.</exception>
    internal ValueTask<string> AskAsync(CancellationToken cancellationToken) => _tokens!.AskAsync(cancellationToken);

    /// <summary>Adds what the call needs. The message must be for the service itself: whoever calls this has checked its address.</summary>
    internal void AddTo(HttpRequestMessage message, ApiSecurity? security, string? token)
    {
        foreach (var credential in Choose(security) ?? [])
        {
            Add(message, credential == ApiCredential.Asked ? ApiCredential.Bearer(string.Empty, token!) : credential);
        }
    }

    /// <summary>The credentials of the first alternative that is complete; null when none is.</summary>
    internal IReadOnlyList<ApiCredential>? Choose(ApiSecurity? security)
    {
        if (Needed(security) is not { } needed)
        {
            // A document that says nothing about security leaves it to the caller.
            return [.. _bearer is null ? [] : new[] { _bearer }, .. _credentials.Values];
        }

        var complete = needed.Alternatives.FirstOrDefault(alternative => alternative.All(scheme => Find(scheme) is not null));
        return complete is not null ? [.. complete.Select(scheme => Find(scheme)!)] : needed.Alternatives.Count == 0 ? [] : null;
    }

    /// <summary>What a call needs; null when the document does not say.</summary>
    internal ApiSecurity? Needed(ApiSecurity? security) => security ?? _usual;

    internal bool Has(ApiSecurityScheme scheme) => Find(scheme) is not null;

    private ApiCredential? Find(ApiSecurityScheme scheme) =>
        _credentials.TryGetValue(scheme.Name, out var credential) ? credential : scheme.TakesBearerToken ? _bearer : null;

    private static void Add(HttpRequestMessage message, ApiCredential credential)
    {
        switch (credential.Place)
        {
            case CredentialPlace.Authorization:
                message.Headers.Authorization = new AuthenticationHeaderValue(credential.Name, credential.Value);
                break;
            case CredentialPlace.Header when !message.Headers.Contains(credential.Name):
                message.Headers.TryAddWithoutValidation(credential.Name, credential.Value);
                break;
            case CredentialPlace.Query:
                message.RequestUri = WithQuery(message.RequestUri!, credential);
                break;
            case CredentialPlace.Cookie:
                AddCookie(message.Headers, $"{credential.Name}={credential.Value}");
                break;
        }
    }

    /// <summary>A link to a next page may repeat the key already.</summary>
    private static Uri WithQuery(Uri address, ApiCredential credential)
    {
        var query = address.Query.TrimStart('?');
        var begin = credential.Name + "=";
        return query.Split('&').Any(part => part.StartsWith(begin, StringComparison.Ordinal))
            ? address
            : new UriBuilder(address) { Query = query.Length == 0 ? begin + credential.Value : $"{query}&{begin}{credential.Value}" }.Uri;
    }

    private static void AddCookie(HttpRequestHeaders headers, string cookie)
    {
        if (headers.TryGetValues(CookieText.Header, out var others))
        {
            cookie = string.Join("; ", [.. others, cookie]);
            headers.Remove(CookieText.Header);
        }

        headers.TryAddWithoutValidation(CookieText.Header, cookie);
    }
}
