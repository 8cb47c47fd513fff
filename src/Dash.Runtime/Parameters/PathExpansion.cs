namespace Dash.Runtime.Parameters;

/// <summary>Writes values for a path or a header: the styles simple, label and matrix.</summary>
internal sealed class PathExpansion(Func<string, char, string> escape)
{
    internal string Expand(string name, StyledValue value, ParameterStyle style, bool explode) => style switch
    {
        ParameterStyle.Simple => Join(value, ',', explode),
        ParameterStyle.Label => "." + Join(value, explode ? '.' : ',', explode),
        ParameterStyle.Matrix => Matrix(name, value, explode),
        _ => throw new ArgumentOutOfRangeException(nameof(style), style, "A path or header takes the styles Simple, Label and Matrix."),
    };

    private string Join(StyledValue value, char delimiter, bool explode) => value switch
    {
        { Text: { } text } => escape(text, '\0'),
        { Members: { } members } when explode => string.Join(delimiter, members.Select(member => $"{escape(member.Key, '=')}={escape(member.Value, delimiter)}")),
        _ => string.Join(delimiter, value.Flat().Select(piece => escape(piece, delimiter))),
    };

    private string Matrix(string name, StyledValue value, bool explode) => value switch
    {
        { Text: { } text } => Pair(name, escape(text, ';')),
        { Items: { } items } when explode => string.Concat(items.Select(item => Pair(name, escape(item, ';')))),
        { Members: { } members } when explode => string.Concat(members.Select(member => Pair(member.Key, escape(member.Value, ';')))),
        _ => Pair(name, Join(value, ',', explode: false)),
    };

    // RFC 6570, 3.2.7: an empty value has no equals sign.
    private string Pair(string name, string escaped) => escaped.Length == 0 ? $";{escape(name, '=')}" : $";{escape(name, '=')}={escaped}";
}
