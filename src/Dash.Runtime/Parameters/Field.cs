namespace Dash.Runtime.Parameters;

/// <summary>A name and its value, still unescaped; several pieces stand for one value with a delimiter between them.</summary>
/// <param name="Name">The name on the wire.</param>
/// <param name="Pieces">The value, in pieces.</param>
/// <param name="Delimiter">What stands between the pieces; <c>\0</c> where there is one piece only.</param>
internal readonly record struct Field(string Name, IReadOnlyList<string> Pieces, char Delimiter)
{
    internal Field(string name, string value)
        : this(name, [value], '\0')
    {
    }

    /// <summary>The value as one text, for places that need no escaping.</summary>
    internal string Text => Pieces.Count == 1 ? Pieces[0] : string.Join(Delimiter, Pieces);

    /// <summary>The value with every piece escaped and the delimiters as they stand in a URL.</summary>
    internal string Escape(Func<string, char, string> escape)
    {
        var delimiter = Delimiter;
        return string.Join(InUrl(delimiter), Pieces.Select(piece => escape(piece, delimiter)));
    }

    private static string InUrl(char delimiter) => delimiter is ' ' or '|' ? Escaping.Strict(delimiter.ToString()) : delimiter.ToString();
}
