using Dash.Runtime.Security;

namespace Dash.Runtime.Handlers;

/// <summary>Adds what proves who calls to each attempt, as long as it goes to the service itself. A key that a callback hands out is asked for anew.</summary>
internal sealed class CredentialHandler(CredentialSet credentials, ServiceAddresses addresses) : DelegatingHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var call = ApiMessage.CallOf(request);
        if (!addresses.IsTrusted(call.Request, call.Address))
        {
            return HandOverAsync(request, call, cancellationToken);
        }

        if (credentials.AsksFor(call.Request.Needed))
        {
            return AskAsync(request, call, cancellationToken);
        }

        credentials.AddTo(request, call.Request.Needed, token: null);
        return HandOverAsync(request, call, cancellationToken);
    }

    private async Task<HttpResponseMessage> AskAsync(HttpRequestMessage message, ApiCall call, CancellationToken cancellationToken)
    {
        var token = call.NextToken ?? await credentials.AskAsync(cancellationToken).ConfigureAwait(false);
        call.Take(token);
        credentials.AddTo(message, call.Request.Needed, token);
        return await HandOverAsync(message, call, cancellationToken).ConfigureAwait(false);
    }

    private async Task<HttpResponseMessage> HandOverAsync(HttpRequestMessage message, ApiCall call, CancellationToken cancellationToken)
    {
        call.IsHandedOver = true;
        var response = await base.SendAsync(message, cancellationToken).ConfigureAwait(false);
        try
        {
            KeyLeaks.ThrowIfAny(message, response, call, credentials);
            return response;
        }
        catch
        {
            response.Dispose();
            throw;
        }
    }
}
