namespace Dash.Runtime;

/// <summary>The address that all calls of a client start with, and the only origin that ever gets its key.</summary>
internal sealed class BaseAddress
{
    private readonly Uri _address;
    private readonly string _prefix;

    private BaseAddress(Uri address)
    {
        _address = address;
        _prefix = address.GetLeftPart(UriPartial.Path).TrimEnd('/');
    }

    internal static BaseAddress From(Uri? configured, string? documented)
    {
        var address = configured ?? (documented is null ? null : new Uri(documented, UriKind.RelativeOrAbsolute));
        if (address is null)
        {
            throw new ArgumentException($"The OpenAPI document names no server: set {nameof(ApiClientOptions)}.{nameof(ApiClientOptions.BaseAddress)}.", nameof(configured));
        }

        var usable = address.IsAbsoluteUri && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
            && address.UserInfo.Length == 0 && address.Query.Length == 0 && address.Fragment.Length == 0;
        return usable
            ? new BaseAddress(address)
            : throw new ArgumentException(
                $"The base address '{SafeUri.Of(address)}' is not usable: expected an absolute http or https address without user, query and fragment, such as https://api.example.com/v1.",
                nameof(configured));
    }

    internal bool IsEncrypted => _address.Scheme == Uri.UriSchemeHttps;

    /// <summary>Another address of the same document, which may be relative to this one.</summary>
    internal BaseAddress Other(string documented) => From(new Uri(_address, documented), null);

    internal Uri Append(string target) => new($"{_prefix}{(target.StartsWith('/') ? string.Empty : "/")}{target}", UriKind.Absolute);

    internal bool IsSameOrigin(Uri address) =>
        Uri.Compare(_address, address, UriComponents.SchemeAndServer, UriFormat.SafeUnescaped, StringComparison.OrdinalIgnoreCase) == 0;

    /// <summary>The same address by https when a service behind a proxy names itself by http; anything else unchanged.</summary>
    internal Uri Secured(Uri address)
    {
        if (_address.Scheme != Uri.UriSchemeHttps || address.Scheme != Uri.UriSchemeHttp || !address.IsDefaultPort)
        {
            return address;
        }

        return new UriBuilder(address) { Scheme = Uri.UriSchemeHttps, Port = -1 }.Uri;
    }
}
