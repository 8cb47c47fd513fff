namespace Dash.Runtime;

/// <content>Answers together with their status and headers.</content>
public sealed partial class ApiTransport
{
    /// <summary>Sends a call and keeps status and headers beside its result.</summary>
    /// <typeparam name="TBody">The type of the result.</typeparam>
    /// <typeparam name="THeaders">The documented headers.</typeparam>
    /// <param name="request">The call.</param>
    /// <param name="send">The way to send it and to read the result.</param>
    /// <param name="cancellationToken">Gives up waiting; a write may have been processed all the same.</param>
    /// <returns>The result with status and headers.</returns>
    /// <exception cref="ApiException">The service answered with an error, or with something that is not the result it promises.</exception>
    /// <exception cref="ApiConnectionException">No answer arrived.</exception>
    public async Task<ApiResponse<TBody, THeaders>> WithResponseAsync<TBody, THeaders>(
        ApiRequest request, Func<ApiTransport, ApiRequest, CancellationToken, Task<TBody>> send, CancellationToken cancellationToken)
        where THeaders : IApiHeaders<THeaders>
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(send);
        request.KeepsResponse = true;
        var body = await send(this, request, cancellationToken).ConfigureAwait(false);
        return new ApiResponse<TBody, THeaders>(request.Response!, body, THeaders.Read(request.Response!.RawHeaders));
    }

    /// <summary>Sends a call that has no result, and keeps status and headers.</summary>
    /// <typeparam name="THeaders">The documented headers.</typeparam>
    /// <param name="request">The call.</param>
    /// <param name="cancellationToken">Gives up waiting; a write may have been processed all the same.</param>
    /// <returns>Status and headers.</returns>
    /// <exception cref="ApiException">The service answered with an error.</exception>
    /// <exception cref="ApiConnectionException">No answer arrived.</exception>
    public async Task<ApiResponse<THeaders>> WithResponseAsync<THeaders>(ApiRequest request, CancellationToken cancellationToken)
        where THeaders : IApiHeaders<THeaders>
    {
        ArgumentNullException.ThrowIfNull(request);
        request.KeepsResponse = true;
        await SendAsync(request, cancellationToken).ConfigureAwait(false);
        return new ApiResponse<THeaders>(request.Response!, THeaders.Read(request.Response!.RawHeaders));
    }

    /// <summary>Tells whoever asked for it what an answer says before its body.</summary>
    private void Note(HttpResponseMessage response, ApiCall call)
    {
        if (_onResponse is null && !call.Request.KeepsResponse)
        {
            return;
        }

        var head = new ApiResponse(response, call);
        call.Request.Response = head;
        _onResponse?.Invoke(head);
    }
}
