using System.Buffers;
using System.Text;

namespace Dash.Runtime.Parameters;

/// <summary>Percent-encodes values so that they cannot leave the place they stand in.</summary>
internal static class Escaping
{
    private const int TripleLength = 3;

    private static readonly SearchValues<char> Unreserved = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~");

    // What would end a segment or the path is escaped whatever the document says.
    private static readonly SearchValues<char> ReservedInPath = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:@!$&'()*+,;=[]");

    // What would end a parameter or the query, and the plus that servers read as a space, is escaped whatever the document says.
    private static readonly SearchValues<char> ReservedInQuery = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?@!$'()*,;=[]");

    internal static string Strict(string text) => Uri.EscapeDataString(text);

    /// <summary>
    /// Lets the reserved characters of RFC 3986 through, as <c>allowReserved</c> asks for, and percent-encoded triples in a query. In a
    /// path a triple could be a dot, and two of them would lead out of it.
    /// </summary>
    /// <param name="text">The value.</param>
    /// <param name="isPath">Whether it stands in the path.</param>
    /// <param name="delimiter">The character between values, which no value may hold unescaped; <c>\0</c> for none.</param>
    /// <returns>The escaped value.</returns>
    internal static string Reserved(string text, bool isPath, char delimiter)
    {
        var allowed = isPath ? ReservedInPath : ReservedInQuery;
        if (!text.AsSpan().ContainsAnyExcept(Unreserved))
        {
            return text;
        }

        var escaped = new StringBuilder(text.Length + TripleLength);
        for (var index = 0; index < text.Length;)
        {
            var length = !isPath && IsTriple(text, index) ? TripleLength : index + 1 < text.Length && char.IsSurrogatePair(text, index) ? 2 : 1;
            var character = text[index];
            var passes = length == TripleLength || (character != delimiter && allowed.Contains(character));
            escaped.Append(passes ? text.AsSpan(index, length) : Uri.EscapeDataString(text.Substring(index, length)));
            index += length;
        }

        return escaped.ToString();
    }

    private static bool IsTriple(string text, int index) =>
        text[index] == '%' && index + 2 < text.Length && char.IsAsciiHexDigit(text[index + 1]) && char.IsAsciiHexDigit(text[index + 2]);
}
