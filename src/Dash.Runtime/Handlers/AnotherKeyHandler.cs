using System.Net;
using Dash.Runtime.Security;
using Dash.Runtime.Telemetry;

namespace Dash.Runtime.Handlers;

/// <summary>
/// Asks for another key when one from the callback is refused, since it may just have been replaced, and sends the call once more. The service
/// has acted on nothing, so any method may be; it is an attempt like any other.
/// </summary>
internal sealed class AnotherKeyHandler(CredentialSet credentials, ResendReport report) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var call = ApiMessage.CallOf(request);
        var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        if (response.StatusCode != HttpStatusCode.Unauthorized || call.SentToken is not { } refused || call.Request.Body is { CanBeSentAgain: false }
            || await AskAsync(response, cancellationToken).ConfigureAwait(false) is not { } other || other == refused)
        {
            return response;
        }

        response.Dispose();
        report.Tell(call, ((int)HttpStatusCode.Unauthorized).ToString(System.Globalization.CultureInfo.InvariantCulture), TimeSpan.Zero);
        call.NextToken = other;
        return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Null when the callback has no key: then the refusal is what the caller has to know.</summary>
    private async Task<string?> AskAsync(HttpResponseMessage refusal, CancellationToken cancellationToken)
    {
        try
        {
            return await credentials.AskAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (NotSentException)
        {
            return null;
        }
        catch
        {
            refusal.Dispose();
            throw;
        }
    }
}
