using System.Net;
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
        var token = await credentials.AskAsync(cancellationToken).ConfigureAwait(false);
        credentials.AddTo(message, call.Request.Needed, token);
        var response = await HandOverAsync(message, call, cancellationToken).ConfigureAwait(false);
        return response.StatusCode == HttpStatusCode.Unauthorized && call.Request.Body is not { CanBeSentAgain: false }
            ? await TryAnotherAsync(response, call, token, cancellationToken).ConfigureAwait(false)
            : response;
    }

    /// <summary>A refused key may just have been replaced. The service has acted on nothing, so any method may be sent again.</summary>
    private async Task<HttpResponseMessage> TryAnotherAsync(HttpResponseMessage refusal, ApiCall call, string refused, CancellationToken cancellationToken)
    {
        var token = await credentials.AskAsync(cancellationToken).ConfigureAwait(false);
        if (token == refused)
        {
            return refusal;
        }

        refusal.Dispose();
        var message = ApiMessage.For(call);
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
