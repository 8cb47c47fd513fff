using System.Net;
using System.Net.Sockets;

namespace Dash.Scheduling;

/// <summary>Whether a text is a web address that readers of a post could open: http or https, a host with a domain or a number, no stray characters.</summary>
public static class WebAddress
{
    private const string AlwaysAllowed = "-._~!$&'()*+,;=:@%";

    /// <summary>Judges a whole text; nothing around the address is tolerated.</summary>
    /// <param name="text">The address.</param>
    /// <param name="requireScheme">False also takes <c>example.com/path</c>.</param>
    public static bool IsValid(string? text, bool requireScheme = true)
    {
        if (string.IsNullOrEmpty(text) || AfterScheme(text, requireScheme) is not { } rest)
        {
            return false;
        }

        var authorityEnd = rest.IndexOfAny(['/', '?', '#']) is >= 0 and var found ? found : rest.Length;
        return IsAuthority(rest[..authorityEnd]) && IsTail(rest[authorityEnd..]);
    }

    private static string? AfterScheme(string text, bool requireScheme)
    {
        foreach (var scheme in new[] { "https://", "http://" })
        {
            if (text.StartsWith(scheme, StringComparison.OrdinalIgnoreCase))
            {
                return text[scheme.Length..];
            }
        }

        return requireScheme ? null : text;
    }

    private static bool IsTail(string tail)
    {
        var (query, fragment) = (tail.IndexOf('?', StringComparison.Ordinal), tail.IndexOf('#', StringComparison.Ordinal));
        for (var i = 0; i < tail.Length; i++)
        {
            var separates = tail[i] == '/' || (tail[i] == '?' && (i == query || query >= 0)) || (tail[i] == '#' && i == fragment);
            if (!separates && !char.IsLetterOrDigit(tail[i]) && !AlwaysAllowed.Contains(tail[i], StringComparison.Ordinal) && !char.IsSurrogate(tail[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsAuthority(string authority)
    {
        var at = authority.LastIndexOf('@');
        if (at >= 0 && authority[..at].Any(character => !char.IsAsciiLetterOrDigit(character) && !"-._~!$&'()*+,;=:%".Contains(character, StringComparison.Ordinal)))
        {
            return false;
        }

        var host = authority[(at + 1)..];
        var colon = host.LastIndexOf(':');
        if (colon > host.LastIndexOf(']'))
        {
            return host[(colon + 1)..].All(char.IsAsciiDigit) && IsHost(host[..colon]);
        }

        return IsHost(host);
    }

    private static bool IsHost(string host)
    {
        if (host.StartsWith('[') && host.EndsWith(']'))
        {
            return IPAddress.TryParse(host.AsSpan(1, host.Length - 2), out var address) && address.AddressFamily == AddressFamily.InterNetworkV6;
        }

        var labels = host.Split('.');
        if (labels.All(label => label.Length > 0 && label.All(char.IsAsciiDigit)))
        {
            return labels.Length == 4 && labels.All(label => byte.TryParse(label, out _));
        }

        return labels.Length > 1
            && labels.All(IsLabel)
            && !labels[^2].Contains('_', StringComparison.Ordinal)
            && !labels[^1].Contains('_', StringComparison.Ordinal)
            && !char.IsAsciiDigit(labels[^1][0]);
    }

    private static bool IsLabel(string label) =>
        label.Length > 0
        && label[0] is not ('-' or '_')
        && label[^1] is not ('-' or '_')
        && label.All(character => LinkCharacters.IsHost(character) || character is '-' or '_');
}
