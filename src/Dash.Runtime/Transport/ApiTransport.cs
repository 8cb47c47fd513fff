using System.Net.Http.Headers;
using Dash.Runtime.Handlers;
using Dash.Runtime.Json;
using Dash.Runtime.Security;

namespace Dash.Runtime;

/// <summary>
/// Sends the calls of a generated client and turns what comes back into values or exceptions. Safe for many threads; needs no disposal.
/// </summary>
/// <remarks>A call is sent once. Nothing is repeated on its own, since repeating a write could post twice.</remarks>
public sealed partial class ApiTransport
{
    private static readonly MediaTypeWithQualityHeaderValue Json = new("application/json");

    private readonly ServiceAddresses _addresses;
    private readonly HttpMessageInvoker _chain;
    private readonly TimeSpan _timeout;
    private readonly CredentialSet _credentials;
    private readonly Action<ApiResponse>? _onResponse;

    private ApiTransport(ServiceAddresses addresses, CredentialSet credentials, ApiClientOptions options)
    {
        _addresses = addresses;
        _credentials = credentials;
        _chain = HandlerChain.Build(options);
        _timeout = options.Timeout;
        _onResponse = options.OnResponse;
    }

    /// <summary>Prepares a transport; nothing is sent yet.</summary>
    /// <param name="options">How the service is reached.</param>
    /// <param name="defaultBaseAddress">Where the OpenAPI document says the service is; null when it does not say.</param>
    /// <param name="security">What calls need that do not say otherwise; null sends every credential that the options hold.</param>
    /// <returns>The transport.</returns>
    /// <exception cref="ArgumentException">There is no usable base address, or a credential or the timeout is malformed.</exception>
    public static ApiTransport Create(ApiClientOptions options, string? defaultBaseAddress, ApiSecurity? security = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        var addresses = new ServiceAddresses(options, defaultBaseAddress);
        if (options.Timeout <= TimeSpan.Zero && options.Timeout != Timeout.InfiniteTimeSpan)
        {
            throw new ArgumentException($"The timeout is {options.Timeout}: expected more than zero, or Timeout.InfiniteTimeSpan.", nameof(options));
        }

        return new ApiTransport(addresses, new CredentialSet(options, security), options) { Origin = new TransportOrigin(options, defaultBaseAddress, security) };
    }

    /// <summary>Sends a call and reads its result.</summary>
    /// <typeparam name="T">The type of the result.</typeparam>
    /// <typeparam name="TCodec">How it is read.</typeparam>
    /// <param name="request">The call.</param>
    /// <param name="cancellationToken">Gives up waiting; a write may have been processed all the same.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ApiException">The service answered with an error, or with something that is not the result it promises.</exception>
    /// <exception cref="ApiConnectionException">No answer arrived.</exception>
    public async Task<T> SendAsync<T, TCodec>(ApiRequest request, CancellationToken cancellationToken)
        where TCodec : IJsonCodec<T>
    {
        ArgumentNullException.ThrowIfNull(request);
        return await SendAsync<T, TCodec>(request, AddressOf(request), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Sends a call that has no result.</summary>
    /// <param name="request">The call.</param>
    /// <param name="cancellationToken">Gives up waiting; a write may have been processed all the same.</param>
    /// <returns>Completes when the service has answered with success.</returns>
    /// <exception cref="ApiException">The service answered with an error.</exception>
    /// <exception cref="ApiConnectionException">No answer arrived.</exception>
    public async Task SendAsync(ApiRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        using var call = Begin(request, AddressOf(request), cancellationToken);
        using var response = await SendAsync(call).ConfigureAwait(false);
    }

    /// <summary>Describes a list that the service hands out page by page; nothing is sent until it is enumerated.</summary>
    /// <typeparam name="TPage">The type of a page.</typeparam>
    /// <typeparam name="TItem">The type of an item.</typeparam>
    /// <param name="request">The call for the first page.</param>
    /// <param name="items">The items of a page.</param>
    /// <param name="next">The link to the next page, null on the last one.</param>
    /// <param name="cancellationToken">Ends the enumeration.</param>
    /// <returns>The items, or the pages, in the order of the service.</returns>
    public AsyncPages<TPage, TItem> Pages<TPage, TItem>(
        ApiRequest request, Func<TPage, IReadOnlyList<TItem>?> items, Func<TPage, Uri?> next, CancellationToken cancellationToken)
        where TPage : IJsonModel<TPage>
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(next);
        var walk = new PageWalk(_addresses.Of(request), AddressOf(request), _credentials.Secrets);
        return new AsyncPages<TPage, TItem>(
            (address, cancellation) => SendAsync<TPage, ModelCodec<TPage>>(request, address, cancellation), walk, items, next, cancellationToken);
    }

    private Uri AddressOf(ApiRequest request) => _addresses.Of(request).Append(request.Target);

    private ApiCall Begin(ApiRequest request, Uri address, CancellationToken cancellationToken) =>
        new(request, address, _timeout, cancellationToken) { Secrets = _credentials.Secrets };

    private async Task<T> SendAsync<T, TCodec>(ApiRequest request, Uri address, CancellationToken cancellationToken)
        where TCodec : IJsonCodec<T>
    {
        using var call = Begin(request, address, cancellationToken);
        using var response = await SendAsync(call).ConfigureAwait(false);
        using var body = await ResponseBody.ReadAsync(response, call).ConfigureAwait(false);
        try
        {
            return JsonModel.Parse<T, TCodec>(body.Span);
        }
        catch (JsonFormatException misfit)
        {
            throw ApiErrors.Unreadable(new FailedAnswer(call, response, body.Memory, _credentials.Secrets), misfit);
        }
    }

    private async Task<HttpResponseMessage> SendAsync(ApiCall call)
    {
        using var message = CreateMessage(call);
        HttpResponseMessage response;
        try
        {
            response = await _chain.SendAsync(message, call.Cancellation).ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException or OperationCanceledException)
        {
            throw ConnectionFailures.Translate(failure, call);
        }

        try
        {
            KeyLeaks.ThrowIfAny(message, response, call, _credentials);
            Note(response, call);
        }
        catch
        {
            response.Dispose();
            throw;
        }

        if (response.IsSuccessStatusCode)
        {
            return response;
        }

        using (response)
        {
            using var body = await ResponseBody.ReadWhatArrivesAsync(response, call).ConfigureAwait(false);
            throw call.Request.Errors.Read(new FailedAnswer(call, response, body.Memory, _credentials.Secrets) { Hint = FailureHints.Of(response, call, _credentials, _addresses) });
        }
    }

    private HttpRequestMessage CreateMessage(ApiCall call)
    {
        var message = new HttpRequestMessage(call.Request.Method, call.Address) { Content = call.Request.Body };
        if (call.Request.Accepted is { } accepted)
        {
            message.Headers.TryAddWithoutValidation("Accept", accepted);
        }
        else
        {
            message.Headers.Accept.Add(Json);
        }

        foreach (var (name, value) in call.Request.Headers)
        {
            Add(message, name, value);
        }

        if (_addresses.IsTrusted(call.Request, call.Address))
        {
            _credentials.AddTo(message, call.Request.Needed);
        }

        return message;
    }

    // Headers that describe a body are kept with the body by .NET, and refused anywhere else.
    private static void Add(HttpRequestMessage message, string name, string value)
    {
        if (!message.Headers.TryAddWithoutValidation(name, value))
        {
            (message.Content ??= new ByteArrayContent([])).Headers.TryAddWithoutValidation(name, value);
        }
    }
}
