using System.Net.Http.Headers;

namespace Dash.Runtime.Handlers;

/// <summary>Adds the key, and only to messages for the origin it belongs to.</summary>
internal sealed class BearerTokenHandler : DelegatingHandler
{
    private readonly AuthenticationHeaderValue _authorization;
    private readonly BaseAddress _baseAddress;

    internal BearerTokenHandler(string token, BaseAddress baseAddress, HttpMessageHandler inner)
        : base(inner)
    {
        if (token.Length == 0 || token.Any(unit => unit is <= ' ' or > '~'))
        {
            throw new ArgumentException("The API key is empty or holds a space, a line break or a letter outside ASCII: copy it again, without what surrounds it.", nameof(token));
        }

        _authorization = new AuthenticationHeaderValue("Bearer", token);
        _baseAddress = baseAddress;
    }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.RequestUri is { } address && _baseAddress.IsSameOrigin(address))
        {
            request.Headers.Authorization = _authorization;
        }

        return base.SendAsync(request, cancellationToken);
    }
}
