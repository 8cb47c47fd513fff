namespace Dash.Runtime.Elsewhere;

/// <summary>Addresses of other hosts: which are used, and how they are shown.</summary>
internal static class HostAddress
{
    /// <summary>Without user, query and fragment: a signature is a permission.</summary>
    internal static string Shown(Uri address) => address.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped);

    internal static void ThrowIfOpen(Uri address)
    {
        ThrowIfNotHttp(address);
        if (address.Scheme != Uri.UriSchemeHttps && !address.IsLoopback)
        {
            throw new ArgumentException($"The address to send to is {Shown(address)}: expected https. Plain http is accepted for this machine only.", nameof(address));
        }
    }

    internal static void ThrowIfNotHttp(Uri address)
    {
        if (!address.IsAbsoluteUri || (address.Scheme != Uri.UriSchemeHttps && address.Scheme != Uri.UriSchemeHttp))
        {
            throw new ArgumentException($"Expected an absolute address with http or https, not '{(address.IsAbsoluteUri ? address.Scheme : "a relative one")}'.", nameof(address));
        }
    }
}
