using System.Buffers;

namespace Dash.Runtime.Parameters;

/// <summary>Cookies as they stand, with nothing in them that would end one.</summary>
internal static class CookieText
{
    internal const string Header = "Cookie";

    // RFC 6265, 4.1.1, and the comma, which servers take and lists need.
    private static readonly SearchValues<char> Octets =
        SearchValues.Create("!#$%&'()*+,-./0123456789:<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~");

    /// <exception cref="ArgumentException">The name or the value holds what no cookie can.</exception>
    internal static string Of(string name, string value) => name.AsSpan().ContainsAnyExcept(Octets) || value.AsSpan().ContainsAnyExcept(Octets) || name.Contains('=', StringComparison.Ordinal)
        ? throw new ArgumentException($"The cookie '{new string([.. name.Where(static character => !char.IsControl(character))])}' holds a space, a quote, a semicolon, a backslash, or a character outside of ASCII: escape it as the service expects.", nameof(value))
        : $"{name}={value}";
}
