using System.Text.Json;

namespace Dash.Runtime.Json;

/// <summary>Compares scalars with values that a document names: text by its text, numbers and booleans by their tokens.</summary>
internal static class UnionText
{
    internal static JsonKinds KindOf(JsonTokenType token) => token switch
    {
        JsonTokenType.String => JsonKinds.Text,
        JsonTokenType.Number => JsonKinds.Number,
        JsonTokenType.True or JsonTokenType.False => JsonKinds.Boolean,
        JsonTokenType.StartArray => JsonKinds.Array,
        JsonTokenType.StartObject => JsonKinds.Object,
        _ => JsonKinds.None,
    };

    internal static int IndexIn(Utf8NameTable table, ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String or JsonTokenType.PropertyName when reader.HasValueSequence || reader.ValueIsEscaped => JsonText.ReadOrNull(ref reader) is { } text ? table.IndexOf(text) : -1,
        JsonTokenType.StartObject or JsonTokenType.StartArray or JsonTokenType.Null => -1,
        _ when reader.HasValueSequence => -1,
        _ => table.IndexOf(reader.ValueSpan),
    };
}
