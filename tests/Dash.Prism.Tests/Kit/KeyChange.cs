using System.Net.Http.Headers;

namespace Dash.Prism.Tests.Kit;

/// <summary>Gives requests the key of a sandbox where they carry one at all: the calls of the other test projects have an example's.</summary>
internal sealed class KeyChange(string key, HttpMessageHandler next) : DelegatingHandler(next)
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Headers.Authorization is not null)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
        }

        return base.SendAsync(request, cancellationToken);
    }
}
