namespace Dash.Runtime;

/// <summary>Addresses for messages and exceptions: without user, fragment, and the values of parameters that look like secrets.</summary>
internal static class SafeUri
{
    private const string Hidden = "(hidden)";

    private static readonly string[] Telling = ["key", "token", "secret", "sign", "signature", "password", "credential", "auth", "code"];

    internal static Uri Of(Uri address)
    {
        if (!address.IsAbsoluteUri || (address.UserInfo.Length == 0 && address.Query.Length == 0 && address.Fragment.Length == 0))
        {
            return address;
        }

        var safe = new UriBuilder(address) { UserName = string.Empty, Password = string.Empty, Fragment = string.Empty };
        safe.Query = string.Join('&', address.Query.TrimStart('?').Split('&').Select(Hide));
        return safe.Uri;
    }

    private static string Hide(string parameter)
    {
        var name = parameter.Split('=')[0];
        return Telling.Any(word => name.Contains(word, StringComparison.OrdinalIgnoreCase)) ? $"{name}={Hidden}" : parameter;
    }
}
