using System.Net.Http.Headers;
using Dash.Runtime.Bodies;
using Dash.Runtime.Handlers;
using Dash.Runtime.Security;

namespace Dash.Runtime.Elsewhere;

/// <summary>Connections to hosts that are not the service: past everything that adds credentials, repeats calls or counts them.</summary>
internal sealed class OtherHost(ApiClientOptions options, CredentialSet credentials)
{
    // From here on it pays to hear a refusal before the bytes are sent.
    private const long LargeFile = 1024 * 1024;

    private readonly HttpMessageInvoker _connections = new(HandlerChain.Bare(options), disposeHandler: false);

    internal Task PutAsync(Uri address, ApiFile file, Action<long>? onSent, CancellationToken cancellationToken) =>
        SendFileAsync(To(HttpMethod.Put, address), file, onSent, content => content, cancellationToken);

    internal Task PostFormAsync(Uri address, string field, ApiFile file, Action<long>? onSent, CancellationToken cancellationToken) =>
        SendFileAsync(To(HttpMethod.Post, address), file, onSent, content => Form(field, file.FileName ?? field, content), cancellationToken);

    internal async Task<FileBeginning> ReadAsync(Uri address, int count, CancellationToken cancellationToken)
    {
        HostAddress.ThrowIfNotHttp(address);
        ThrowIfKeyTravels();
        using var stillness = new StillnessClock(options.Timeout, options.TimeProvider, cancellationToken);
        using var message = new HttpRequestMessage(HttpMethod.Get, address);
        message.Headers.Range = new RangeHeaderValue(0, count - 1);
        using var response = await SendAsync(message, address, stillness).ConfigureAwait(false);
        try
        {
            var bytes = new byte[count];
            var body = await response.Content.ReadAsStreamAsync(stillness.Token).ConfigureAwait(false);
            await using (body.ConfigureAwait(false))
            {
                var read = await AnswerBytes.ReadUpToAsync(body, bytes, stillness.Token).ConfigureAwait(false);
                return new FileBeginning(bytes.AsMemory(0, read), LengthOf(response, read < count ? read : null));
            }
        }
        catch (Exception failure) when (failure is IOException or HttpRequestException or OperationCanceledException)
        {
            throw Translate(failure, message, address, stillness);
        }
    }

    private static HttpRequestMessage To(HttpMethod method, Uri address)
    {
        HostAddress.ThrowIfOpen(address);
        return new HttpRequestMessage(method, address);
    }

    private static MultipartFormDataContent Form(string field, string fileName, HttpContent content)
    {
        var form = new MultipartFormDataContent(Guid.NewGuid().ToString("N"));
        form.Add(content, field, fileName);
        return form;
    }

    private async Task SendFileAsync(HttpRequestMessage message, ApiFile file, Action<long>? onSent, Func<HttpContent, HttpContent> wrap, CancellationToken cancellationToken)
    {
        using (message)
        {
            var address = message.RequestUri!;
            ThrowIfKeyTravels();
            using var stillness = new StillnessClock(options.Timeout, options.TimeProvider, cancellationToken);
            message.Content = wrap(new WatchedFileContent(file, sent =>
            {
                stillness.Restart();
                onSent?.Invoke(sent);
            }));
            message.Headers.ExpectContinue = file.Length is not { } length || length > LargeFile;
            using var response = await SendAsync(message, address, stillness).ConfigureAwait(false);
        }
    }

    private static long? LengthOf(HttpResponseMessage response, long? read) => response.Content.Headers.ContentRange is { } range
        ? range.Length
        : response.Content.Headers.ContentLength ?? read;

    private async Task<HttpResponseMessage> SendAsync(HttpRequestMessage message, Uri address, StillnessClock stillness)
    {
        HttpResponseMessage response;
        try
        {
            response = await _connections.SendAsync(message, stillness.Token).ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException or OperationCanceledException)
        {
            throw Translate(failure, message, address, stillness);
        }

        if (response.IsSuccessStatusCode && (response.RequestMessage?.RequestUri is not { } reached || reached == address))
        {
            return response;
        }

        using (response)
        {
            throw await RefusalAsync(response, message, address, stillness).ConfigureAwait(false);
        }
    }

    private static async Task<Exception> RefusalAsync(HttpResponseMessage response, HttpRequestMessage message, Uri address, StillnessClock stillness)
    {
        try
        {
            return await HostRefusal.ReadAsync(response, message.Method, address, stillness).ConfigureAwait(false);
        }
        catch (OperationCanceledException ended)
        {
            return Translate(ended, message, address, stillness);
        }
    }

    private static Exception Translate(Exception failure, HttpRequestMessage message, Uri address, StillnessClock stillness)
    {
        if (failure is OperationCanceledException && stillness.Caller.IsCancellationRequested)
        {
            return new OperationCanceledException($"{message.Method} {HostAddress.Shown(address)} was cancelled by its caller.", failure, stillness.Caller);
        }

        if (UnreadableFileException.In(failure) is { } unreadable)
        {
            return new IOException($"{message.Method} {HostAddress.Shown(address)}: {unreadable.Message}.", unreadable.InnerException);
        }

        var reason = failure switch
        {
            OperationCanceledException when stillness.HasRunOut => FormattableString.Invariant($"nothing moved for {stillness.Patience.TotalSeconds:0.###} s"),
            OperationCanceledException => "the HTTP client gave up waiting (its own Timeout covers the whole upload)",
            BadCompressionException => failure.Message,
            _ => $"the connection failed ({(failure as HttpRequestException)?.HttpRequestError.ToString() ?? failure.GetType().Name})",
        };
        return new ApiConnectionException($"{message.Method} {HostAddress.Shown(address)}: {reason}.", outcomeUnknown: message.Method != HttpMethod.Get);
    }

    private void ThrowIfKeyTravels()
    {
        if (options.HttpClient?.DefaultRequestHeaders is not { } headers)
        {
            return;
        }

        var secrets = credentials.Secrets;
        if (headers.Authorization is not null || headers.Any(header => header.Value.Any(secrets.AreIn)))
        {
            throw new InvalidOperationException(
                $"The {nameof(ApiClientOptions.HttpClient)} of the options adds credentials to everything it sends, and files go to other hosts than the service. "
                + $"Take them out of its {nameof(HttpClient.DefaultRequestHeaders)}: the key in the options is sent to the service anyway.");
        }
    }
}
