using Dash.Runtime.Json;

namespace Dash.Runtime;

/// <content>Answers that are not simply one JSON body.</content>
public sealed partial class ApiTransport
{
    /// <summary>Sends a call whose success has a body, or none.</summary>
    /// <typeparam name="T">The type of the result.</typeparam>
    /// <typeparam name="TCodec">How it is read.</typeparam>
    /// <param name="request">The call.</param>
    /// <param name="cancellationToken">Gives up waiting; a write may have been processed all the same.</param>
    /// <returns>The result; null when the answer has no body.</returns>
    /// <exception cref="ApiException">The service answered with an error, or with something that is not the result it promises.</exception>
    /// <exception cref="ApiConnectionException">No answer arrived.</exception>
    public Task<T?> SendReferenceAsync<T, TCodec>(ApiRequest request, CancellationToken cancellationToken)
        where T : class
        where TCodec : IJsonCodec<T> => ReadAsync(request, static answer => IsNothing(answer) ? null : Parse<T, TCodec>(answer), cancellationToken);

    /// <summary>Sends a call whose success has a body of a value type, or none.</summary>
    /// <typeparam name="T">The type of the result.</typeparam>
    /// <typeparam name="TCodec">How it is read.</typeparam>
    /// <param name="request">The call.</param>
    /// <param name="cancellationToken">Gives up waiting; a write may have been processed all the same.</param>
    /// <returns>The result; null when the answer has no body.</returns>
    /// <exception cref="ApiException">The service answered with an error, or with something that is not the result it promises.</exception>
    /// <exception cref="ApiConnectionException">No answer arrived.</exception>
    public Task<T?> SendStructAsync<T, TCodec>(ApiRequest request, CancellationToken cancellationToken)
        where T : struct
        where TCodec : IJsonCodec<T> => ReadAsync(request, static answer => IsNothing(answer) ? (T?)null : Parse<T, TCodec>(answer), cancellationToken);

    /// <summary>Sends a call whose successes have different bodies.</summary>
    /// <typeparam name="TResult">The type that holds any of them.</typeparam>
    /// <param name="request">The call.</param>
    /// <param name="answers">The bodies by status.</param>
    /// <param name="cancellationToken">Gives up waiting; a write may have been processed all the same.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ApiException">The service answered with an error, with a status that is not among the answers, or with something else than it promises.</exception>
    /// <exception cref="ApiConnectionException">No answer arrived.</exception>
    public Task<TResult> SendAsync<TResult>(ApiRequest request, ApiAnswers<TResult> answers, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(answers);
        return ReadAsync(request, answers.Read, cancellationToken);
    }

    /// <summary>Sends a call whose result is text.</summary>
    /// <param name="request">The call.</param>
    /// <param name="cancellationToken">Gives up waiting; a write may have been processed all the same.</param>
    /// <returns>The text; empty when the answer has no body.</returns>
    /// <exception cref="ApiException">The service answered with an error.</exception>
    /// <exception cref="ApiConnectionException">No answer arrived.</exception>
    public Task<string> SendTextAsync(ApiRequest request, CancellationToken cancellationToken) =>
        ReadAsync(request, static answer => AnswerText.Decode(answer.Response, answer.Body.Span), cancellationToken);

    /// <summary>Sends a call whose result is bytes, such as a file.</summary>
    /// <param name="request">The call.</param>
    /// <param name="cancellationToken">Gives up waiting for the answer to begin.</param>
    /// <returns>The body as it arrives; dispose it.</returns>
    /// <exception cref="ApiException">The service answered with an error.</exception>
    /// <exception cref="ApiConnectionException">No answer arrived.</exception>
    public Task<ApiStream> SendStreamAsync(ApiRequest request, CancellationToken cancellationToken) => SendStreamAsync(request, static _ => null, cancellationToken);

    /// <param name="request">The call.</param>
    /// <param name="misfit">Says what is wrong with an answer that is not to be read; null when nothing is.</param>
    /// <param name="cancellationToken">Gives up waiting for the answer to begin.</param>
    private async Task<ApiStream> SendStreamAsync(ApiRequest request, Func<HttpResponseMessage, string?> misfit, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var call = new ApiCall(request, AddressOf(request), _options, cancellationToken) { Credentials = _credentials, IsStreamed = true };
        HttpResponseMessage? response = null;
        try
        {
            response = await SendAsync(call).ConfigureAwait(false);
            if (misfit(response) is { } problem)
            {
                using var beginning = await ResponseBody.ReadWhatArrivesAsync(response, ResponseBody.LongestError, call.Caller, call.Cancellation).ConfigureAwait(false);
                throw new ApiException(new FailedAnswer(call, response, beginning.Memory), $"{call} {problem}", inner: null);
            }

            var body = await response.Content.ReadAsStreamAsync(call.Cancellation).ConfigureAwait(false);
            call.StopClock();
            return new ApiStream(call, response, body);
        }
        catch
        {
            response?.Dispose();
            call.Dispose();
            throw;
        }
    }

    private async Task<TResult> ReadAsync<TResult>(ApiRequest request, Func<FailedAnswer, TResult> read, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        using var call = Begin(request, AddressOf(request), cancellationToken);
        using var response = await SendAsync(call).ConfigureAwait(false);
        return read(new FailedAnswer(call, response, call.Answer!.Memory));
    }

    private static bool IsNothing(FailedAnswer answer) => answer.Body.Span.Trim(" \t\r\n"u8) is [] or [(byte)'n', (byte)'u', (byte)'l', (byte)'l'];

    private static T Parse<T, TCodec>(FailedAnswer answer)
        where TCodec : IJsonCodec<T>
    {
        try
        {
            return JsonModel.Parse<T, TCodec>(answer.Body.Span);
        }
        catch (JsonFormatException misfit)
        {
            throw ApiErrors.Unreadable(answer, misfit);
        }
    }
}
