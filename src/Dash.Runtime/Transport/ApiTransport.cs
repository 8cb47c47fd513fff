using Dash.Runtime.Elsewhere;
using Dash.Runtime.Handlers;
using Dash.Runtime.Json;
using Dash.Runtime.Security;

namespace Dash.Runtime;

/// <summary>
/// Sends the calls of a generated client and turns what comes back into values or exceptions. Safe for many threads; needs no disposal.
/// </summary>
/// <remarks>A POST or PATCH that the service may have acted on is never sent again by itself: it could post twice.</remarks>
public sealed partial class ApiTransport
{
    private readonly ServiceAddresses _addresses;
    private readonly HttpMessageInvoker _chain;
    private readonly ApiClientOptions _options;
    private readonly CredentialSet _credentials;
    private readonly Action<ApiResponse>? _onResponse;

    private ApiTransport(ServiceAddresses addresses, CredentialSet credentials, ApiClientOptions options)
    {
        _addresses = addresses;
        _credentials = credentials;
        _chain = HandlerChain.Build(options, credentials, addresses);
        _options = options;
        _elsewhere = new OtherHost(options, credentials);
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
        OptionRules.Check(options);
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
        using var call = new ApiCall(request, AddressOf(request), _options, cancellationToken) { Credentials = _credentials, HasNoResult = true };
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
        var walk = new PageWalk(_addresses.Of(request), AddressOf(request), _credentials);
        return new AsyncPages<TPage, TItem>(
            (address, cancellation) => SendAsync<TPage, ModelCodec<TPage>>(request, address, cancellation), walk, items, next, cancellationToken);
    }

    private Uri AddressOf(ApiRequest request) => _addresses.Of(request).Append(request.Target);

    private ApiCall Begin(ApiRequest request, Uri address, CancellationToken cancellationToken) =>
        new(request, address, _options, cancellationToken) { Credentials = _credentials };

    private async Task<T> SendAsync<T, TCodec>(ApiRequest request, Uri address, CancellationToken cancellationToken)
        where TCodec : IJsonCodec<T>
    {
        using var call = Begin(request, address, cancellationToken);
        using var response = await SendAsync(call).ConfigureAwait(false);
        try
        {
            return JsonModel.Parse<T, TCodec>(call.Answer!.Span);
        }
        catch (JsonFormatException misfit)
        {
            throw ApiErrors.Unreadable(new FailedAnswer(call, response, call.Answer!.Memory), misfit);
        }
    }

    private async Task<HttpResponseMessage> SendAsync(ApiCall call)
    {
        var message = ApiMessage.For(call);
        HttpResponseMessage response;
        try
        {
            response = await _chain.SendAsync(message, call.Cancellation).ConfigureAwait(false);

            // Already done by the chain, unless a pipeline of the caller made up an answer.
            await ResponseBody.EnsureAsync(response, call, call.Cancellation).ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException or OperationCanceledException)
        {
            throw ConnectionFailures.Translate(failure, call);
        }

        try
        {
            Note(response, call);
            return response.IsSuccessStatusCode || AttemptOutcome.IsDone(response, call) ? response : throw Failure(response, call);
        }
        catch
        {
            response.Dispose();
            throw;
        }
    }

    private ApiException Failure(HttpResponseMessage response, ApiCall call) =>
        call.Request.Errors.Read(new FailedAnswer(call, response, call.Answer!.Memory) { Hint = FailureHints.Of(response, call, _credentials, _addresses) });
}
