namespace Dash.Runtime.Handlers;

/// <summary>Reads an answer that is wanted whole as a part of its attempt: one that breaks off can then still be asked for again.</summary>
internal sealed class AnswerHandler : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var call = ApiMessage.CallOf(request);
        var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        try
        {
            call.Note(response);
            await ResponseBody.EnsureAsync(response, call, cancellationToken).ConfigureAwait(false);
            return response;
        }
        catch
        {
            response.Dispose();
            throw;
        }
    }
}
