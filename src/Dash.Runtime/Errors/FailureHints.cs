using System.Globalization;
using System.Net;
using Dash.Runtime.Security;

namespace Dash.Runtime;

/// <summary>Says of a failure what the client knows and the service does not: with which credentials a call went out, and why a redirect was not followed.</summary>
internal static class FailureHints
{
    /// <summary>Null when there is nothing to add.</summary>
    internal static string? Of(HttpResponseMessage response, ApiCall call, CredentialSet credentials, ServiceAddresses addresses) => response.StatusCode switch
    {
        HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden => addresses.IsTrusted(call.Request, call.Address)
            ? OfCredentials(credentials, call.Request.Needed)
            : "No credential was added, since this is not the address of the service.",
        _ when call.Attempts > 1 && RetryRules.IsPassing(response.StatusCode) => string.Create(CultureInfo.InvariantCulture, $"It was sent {call.Attempts} times."),
        >= HttpStatusCode.MultipleChoices and < HttpStatusCode.BadRequest => OfRedirect(response, call),
        _ => null,
    };

    private static string OfCredentials(CredentialSet credentials, ApiSecurity? security) => (credentials.Choose(security), credentials.Needed(security)) switch
    {
        (null, { } needed) => $"No credential was added: the API asks for {needed}, and the options have none for {Missing(credentials, needed)}. Set {Ways(credentials, needed)}.",
        ({ Count: > 0 } sent, _) => $"It was sent with {string.Join(" and ", sent.Select(Named))}.",
        (_, null) => $"No credential was added: the options have none. Set {nameof(ApiClientOptions)}.{nameof(ApiClientOptions.BearerToken)} or {nameof(ApiClientOptions.Credentials)}.",
        _ => "No credential was added, since the API describes the call as one that needs none.",
    };

    private static string Named(ApiCredential credential) => credential.Scheme.Length == 0 ? "the bearer token" : $"the credential '{credential.Scheme}'";

    /// <summary>Of each alternative, the schemes without a credential.</summary>
    private static string Missing(CredentialSet credentials, ApiSecurity needed) => string.Join(
        ", or ", needed.Alternatives.Select(alternative => string.Join(" and ", alternative.Where(scheme => !credentials.Has(scheme)).Select(static scheme => $"'{scheme.Name}'"))));

    private static string Ways(CredentialSet credentials, ApiSecurity needed) =>
        needed.Alternatives.Any(alternative => alternative.Any(scheme => scheme.TakesBearerToken && !credentials.Has(scheme)))
            ? $"{nameof(ApiClientOptions)}.{nameof(ApiClientOptions.BearerToken)} or {nameof(ApiClientOptions.Credentials)}"
            : $"{nameof(ApiClientOptions)}.{nameof(ApiClientOptions.Credentials)}";

    private static string? OfRedirect(HttpResponseMessage response, ApiCall call) => response.Headers.Location is { } location && Uri.TryCreate(call.Address, location, out var target)
        ? $"It points to {SafeUri.Of(target)}; redirects are not followed, since a key could travel along and a write be lost."
        : null;
}
