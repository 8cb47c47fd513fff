using System.Globalization;
using System.Text.Json;

namespace Dash.Runtime.Parameters;

/// <summary>Writes values as names with values, for a query, a form or a cookie: the styles form, space, pipe and deep object.</summary>
internal static class FieldExpansion
{
    /// <exception cref="ArgumentException">An item holds the character that would part it from the next one.</exception>
    internal static IEnumerable<Field> Expand(string name, JsonElement value, ParameterStyle style, bool explode) =>
        style == ParameterStyle.DeepObject ? Deep(name, value) : Flat(name, value, style, explode);

    private static IEnumerable<Field> Flat(string name, JsonElement value, ParameterStyle style, bool explode) => StyledValue.Of(value) switch
    {
        null => [],
        { Text: { } text } => [new Field(name, text)],
        { Items: { } items } when explode => items.Select(item => new Field(name, item)),
        { Members: { } members } when explode => members.Select(static member => new Field(member.Key, member.Value)),
        var several => [new Field(name, Parted(name, several.Flat(), style), DelimiterOf(style))],
    };

    private static char DelimiterOf(ParameterStyle style) => style switch
    {
        ParameterStyle.SpaceDelimited => ' ',
        ParameterStyle.PipeDelimited => '|',
        ParameterStyle.Form or ParameterStyle.Cookie => ',',
        _ => throw new ArgumentOutOfRangeException(nameof(style), style, "A query, form or cookie takes the styles Form, SpaceDelimited, PipeDelimited, DeepObject and Cookie."),
    };

    // An escaped comma differs from a comma between items; an escaped space or pipe is what stands between them.
    private static IReadOnlyList<string> Parted(string name, IReadOnlyList<string> pieces, ParameterStyle style)
    {
        var delimiter = DelimiterOf(style);
        return delimiter == ',' || !pieces.Any(piece => piece.Contains(delimiter, StringComparison.Ordinal))
            ? pieces
            : throw new ArgumentException($"A value of the parameter '{name}' holds a {(delimiter == ' ' ? "space" : "pipe")}, the character that parts its values: remove it.", nameof(pieces));
    }

    private static IEnumerable<Field> Deep(string name, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.Undefined => [],
        JsonValueKind.Object => value.EnumerateObject().SelectMany(member => Deep($"{name}[{member.Name}]", member.Value)),
        JsonValueKind.Array => value.EnumerateArray().Where(StyledValue.IsDefined).SelectMany((item, index) => Deep(string.Create(CultureInfo.InvariantCulture, $"{name}[{index}]"), item)),
        _ => [new Field(name, StyledValue.TextOf(value))],
    };
}
