using System.Collections.Concurrent;

namespace Dash.Prism.Tests.Kit;

/// <summary>The way of a client to its services through Prism. What belongs to none of them, such as an upload address, goes straight.</summary>
/// <remarks>Is not disposed of: the connections are those of all routes.</remarks>
/// <param name="detours">The services.</param>
/// <param name="headers">Said to Prism or to what stands behind it with every request.</param>
internal sealed class PrismRoute(IReadOnlyList<Detour> detours, IReadOnlyDictionary<string, string>? headers = null) : DelegatingHandler(Connections)
{
    private static readonly SocketsHttpHandler Connections = new();

    private readonly ConcurrentQueue<Exchange> _exchanges = [];
    private bool _isStrict;

    /// <summary>What went through so far.</summary>
    public IReadOnlyList<Exchange> Exchanges => [.. _exchanges];

    /// <summary>The same way, on which a violation ends the call that it was found in.</summary>
    public PrismRoute Strictly() => new(detours, headers) { _isStrict = true };

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var address = request.RequestUri!;
        if (detours.FirstOrDefault(detour => detour.PathOf(address) is not null) is not { } detour)
        {
            return await base.SendAsync(request, cancellationToken);
        }

        request.RequestUri = new Uri((await detour.Prism.Value).Address.AbsoluteUri.TrimEnd('/') + detour.PathOf(address));
        foreach (var (name, value) in headers ?? new Dictionary<string, string>(StringComparer.Ordinal))
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        var response = await base.SendAsync(request, cancellationToken);
        request.RequestUri = address;
        if (await PrismReader.IsBrokenOffAsync(response))
        {
            throw new HttpRequestException(HttpRequestError.ResponseEnded, "The service broke the connection off; Prism tells it as an answer.");
        }

        await KeepAsync(detour, request, response);
        return response;
    }

    private async Task KeepAsync(Detour detour, HttpRequestMessage request, HttpResponseMessage response)
    {
        var path = detour.PathOf(request.RequestUri!)!;
        var operation = OperationPaths.Find(detour.Document, request.Method.Method, path.Split('?')[0]);
        var violations = await PrismReader.ReadAsync(response);
        var exchange = new Exchange(
            detour.Document,
            operation,
            $"{request.Method} {path}",
            (int)response.StatusCode,
            [.. violations.Where(violation => !KnownLimits.Explain(detour.Document, operation, violation))]);
        _exchanges.Enqueue(exchange);
        if (_isStrict && exchange.Violations.Count > 0)
        {
            throw new InvalidOperationException($"Prism: {exchange}");
        }
    }
}
