namespace Dash.Runtime;

/// <summary>Addresses for messages and exceptions: without user, fragment, and the values of parameters that look like secrets.</summary>
internal static class SafeUri
{
    private const string Hidden = "(hidden)";

    private static readonly string[] Telling = ["key", "token", "secret", "sign", "signature", "password", "credential", "auth", "code"];

    // Longer ones could be those of a telephone or a card.
    private const int LongestNumber = 9;

    private static readonly HashSet<string> Harmless = new(StringComparer.OrdinalIgnoreCase)
    {
        "limit", "offset", "page", "page_size", "per_page", "size", "count", "sort", "order", "start", "end", "start_date", "end_date", "from", "to", "since",
        "until", "status",
    };

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

    /// <summary>An address for logs and traces: of its query, only numbers and values that say how a list is cut are kept.</summary>
    internal static string ForLogs(Uri address)
    {
        if (!address.IsAbsoluteUri)
        {
            return address.OriginalString;
        }

        var start = address.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped);
        return address.Query.Length <= 1 ? start : $"{start}?{string.Join('&', address.Query.TrimStart('?').Split('&').Select(HideUnlessHarmless))}";
    }

    private static string HideUnlessHarmless(string parameter)
    {
        var parts = parameter.Split('=', 2);
        var isShown = Harmless.Contains(parts[0]) || (parts is [_, var value] && AreNumbers(value) && !IsTelling(parts[0]));
        return isShown ? parameter : $"{parts[0]}={Hidden}";
    }

    private static bool AreNumbers(string value) =>
        value.Split([",", "%2C"], StringSplitOptions.None).All(static part => part.Length is > 0 and <= LongestNumber && part.All(char.IsAsciiDigit));

    private static bool IsTelling(string name) => Telling.Any(word => name.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static string Hide(string parameter)
    {
        var name = parameter.Split('=')[0];
        return IsTelling(name) ? $"{name}={Hidden}" : parameter;
    }
}
