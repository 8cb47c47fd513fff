using System.Buffers;
using System.Globalization;
using System.Net;

namespace Dash.Runtime.Validation;

/// <summary>Formats of text that have no type of their own in .NET; dates, identifiers and bytes are checked by their types.</summary>
public static class FormatRules
{
    private const int LongestHostName = 253;
    private const int LongestLabel = 63;

    private static readonly SearchValues<char> LabelCharacters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-");
    private static readonly SearchValues<char> NotInLocalPart = SearchValues.Create(" @,;<>()[]\\\"\t\r\n");

    /// <summary><c>email</c>: something, one @, and a host name or an address in brackets. Whether somebody reads it, only a mail can tell.</summary>
    /// <param name="run">Takes the finding.</param>
    /// <param name="value">The text.</param>
    public static void Email(ref ValidationRun run, string value)
    {
        var at = value.LastIndexOf('@');
        var host = value.AsSpan(at + 1);
        var isQuoted = value.StartsWith('"');
        var isLocal = at > 0 && (isQuoted || value.AsSpan(0, at).IndexOfAny(NotInLocalPart) < 0);
        if (!isLocal || !(IsHostName(host) || (host.StartsWith("[") && host.EndsWith("]"))))
        {
            Add(ref run, "email");
        }
    }

    /// <summary><c>hostname</c> (RFC 1123): labels of letters, digits and hyphens.</summary>
    /// <param name="run">Takes the finding.</param>
    /// <param name="value">The text.</param>
    public static void HostName(ref ValidationRun run, string value)
    {
        if (!IsHostName(value))
        {
            Add(ref run, "hostname");
        }
    }

    /// <summary><c>ipv4</c>: four numbers with dots.</summary>
    /// <param name="run">Takes the finding.</param>
    /// <param name="value">The text.</param>
    public static void IPv4(ref ValidationRun run, string value)
    {
        if (!IsIPv4(value))
        {
            Add(ref run, "ipv4");
        }
    }

    /// <summary><c>ipv6</c>, without brackets and zone.</summary>
    /// <param name="run">Takes the finding.</param>
    /// <param name="value">The text.</param>
    public static void IPv6(ref ValidationRun run, string value)
    {
        var isPlain = value.AsSpan().IndexOfAny("[]%/") < 0 && value.Contains(':', StringComparison.Ordinal);
        if (!isPlain || !IPAddress.IsValid(value))
        {
            Add(ref run, "ipv6");
        }
    }

    /// <summary><c>uri</c>: an address with a scheme.</summary>
    /// <param name="run">Takes the finding.</param>
    /// <param name="value">The address.</param>
    public static void AbsoluteUri(ref ValidationRun run, Uri value)
    {
        // A path of this machine counts as absolute for .NET, but it has no scheme.
        if (!value.IsAbsoluteUri || !value.OriginalString.Contains(':', StringComparison.Ordinal))
        {
            Add(ref run, "uri");
        }
    }

    private static bool IsIPv4(ReadOnlySpan<char> text)
    {
        var parts = 1;
        for (; text.IndexOf('.') is var dot && dot >= 0; parts++)
        {
            if (!IsByte(text[..dot]))
            {
                return false;
            }

            text = text[(dot + 1)..];
        }

        return parts == 4 && IsByte(text);
    }

    private static bool IsByte(ReadOnlySpan<char> text) =>
        text.Length is > 0 and <= 3
        && (text.Length == 1 || text[0] != '0')
        && byte.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _);

    private static bool IsHostName(ReadOnlySpan<char> text)
    {
        if (text.Length > LongestHostName)
        {
            return false;
        }

        while (text.IndexOf('.') is var dot && dot >= 0)
        {
            if (!IsLabel(text[..dot]))
            {
                return false;
            }

            text = text[(dot + 1)..];
        }

        return IsLabel(text);
    }

    private static bool IsLabel(ReadOnlySpan<char> label) =>
        label.Length is > 0 and <= LongestLabel && label[0] != '-' && label[^1] != '-' && !label.ContainsAnyExcept(LabelCharacters);

    private static void Add(ref ValidationRun run, string format) => run.Add("format", format, null);
}
