namespace Dash.Runtime.Security;

/// <summary>
/// A caller's own <see cref="HttpClient"/> may follow redirects, and .NET then takes every header along but <c>Authorization</c>. It cannot be
/// kept from that for one call, so a key that has travelled is made known at once.
/// </summary>
internal static class KeyLeaks
{
    /// <exception cref="ApiException">The call ended at another origin, and a key in a header or cookie was sent there.</exception>
    internal static void ThrowIfAny(HttpRequestMessage message, HttpResponseMessage response, ApiCall call, CredentialSet credentials)
    {
        if ((response.RequestMessage?.RequestUri ?? message.RequestUri) is not { IsAbsoluteUri: true } reached || IsSame(call.Address, reached))
        {
            return;
        }

        var taken = (credentials.Choose(call.Request.Needed) ?? []).FirstOrDefault(credential => IsTaken(credential, message));
        if (taken is not null)
        {
            throw new ApiException(
                response.StatusCode,
                $"{call} was redirected to {reached.GetLeftPart(UriPartial.Authority)}, and the HttpClient of the options took the credential '{taken.Scheme}' along. Replace that key, and set AllowAutoRedirect of its handler to false. Where a handler sends calls elsewhere on purpose, name that address as {nameof(ApiClientOptions)}.{nameof(ApiClientOptions.BaseAddress)}.");
        }
    }

    private static bool IsTaken(ApiCredential credential, HttpRequestMessage message) => credential.Place switch
    {
        CredentialPlace.Header => message.Headers.Contains(credential.Name),
        CredentialPlace.Cookie => message.Headers.Contains("Cookie"),
        _ => false,
    };

    /// <summary>A step up to https on the same host is no other service.</summary>
    private static bool IsSame(Uri asked, Uri reached) =>
        string.Equals(asked.IdnHost, reached.IdnHost, StringComparison.OrdinalIgnoreCase)
        && ((asked.Scheme == reached.Scheme && asked.Port == reached.Port) || (asked.Scheme == Uri.UriSchemeHttp && reached.Scheme == Uri.UriSchemeHttps));
}
