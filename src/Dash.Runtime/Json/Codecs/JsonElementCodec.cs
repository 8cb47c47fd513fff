using System.Runtime.InteropServices;
using System.Text.Json;

namespace Dash.Runtime.Json;

/// <summary>Any JSON value, null included, kept as it is.</summary>
public readonly struct JsonElementCodec : ITextCodec<JsonElement>
{
    internal static readonly JsonElement Null = JsonElement.Parse("null");

    /// <inheritdoc/>
    public static JsonElement Read(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Null ? Null : JsonElement.ParseValue(ref reader);

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, JsonElement value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        var raw = JsonMarshal.GetRawUtf8Value(Defined(value));
        if (raw.IndexOf("\\u"u8) < 0)
        {
            value.WriteTo(writer);
        }
        else
        {
            // An escape may be half a surrogate pair, which cannot be resolved and spelled anew.
            writer.WriteRawValue(raw, skipInputValidation: true);
        }
    }

    /// <inheritdoc/>
    public static string Format(JsonElement value) => Defined(value).ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();

    private static JsonElement Defined(JsonElement value) => value.ValueKind != JsonValueKind.Undefined
        ? value
        : throw new ArgumentException("The JSON element holds no value (it is default): parse one, or use JSON null.", nameof(value));
}
