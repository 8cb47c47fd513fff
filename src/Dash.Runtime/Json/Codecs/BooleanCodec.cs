using System.Text.Json;

namespace Dash.Runtime.Json;

/// <summary><c>true</c> and <c>false</c>.</summary>
public readonly struct BooleanCodec : ITextCodec<bool>
{
    /// <inheritdoc/>
    public static bool Read(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        _ => throw JsonFormatException.Unexpected(ref reader, "a boolean"),
    };

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, bool value) => writer.WriteBooleanValue(value);

    /// <inheritdoc/>
    public static string Format(bool value) => value ? "true" : "false";
}
