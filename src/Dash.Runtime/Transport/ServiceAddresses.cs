using System.Collections.Concurrent;

namespace Dash.Runtime;

/// <summary>
/// Where calls go: to the base address, or to the address the document gives an operation, as long as the caller has named none. Both
/// are the word of the document's author, so both get credentials; what a service names while running never does.
/// </summary>
internal sealed class ServiceAddresses
{
    private readonly BaseAddress _base;
    private readonly bool _isCallers;
    private readonly ConcurrentDictionary<string, BaseAddress> _own = new(StringComparer.Ordinal);

    /// <exception cref="ArgumentException">There is no usable base address.</exception>
    internal ServiceAddresses(ApiClientOptions options, string? documented)
    {
        _base = BaseAddress.From(options.BaseAddress, documented);
        _isCallers = options.BaseAddress is not null;
    }

    /// <summary>Where calls go that say nothing else.</summary>
    internal Uri Usual => _base.Append(string.Empty);

    internal BaseAddress Of(ApiRequest request) =>
        _isCallers || request.OwnServer is not { } own ? _base : _own.GetOrAdd(own, static (address, usual) => usual.Other(address), _base);

    /// <summary>Whether credentials may go to an address: it is the call's own origin, and not a step down from https to http.</summary>
    internal bool IsTrusted(ApiRequest request, Uri address)
    {
        var own = Of(request);
        return own.IsSameOrigin(address) && (own.IsEncrypted || !_base.IsEncrypted);
    }
}
