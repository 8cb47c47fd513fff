using System.Text.Json;

namespace Dash.Runtime.Json;

/// <summary>Objects whose member names are data; their order is kept.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
/// <typeparam name="TCodec">How a value is read and written.</typeparam>
public readonly struct MapCodec<T, TCodec> : IJsonCodec<IReadOnlyDictionary<string, T>>
    where TCodec : IJsonCodec<T>
{
    /// <inheritdoc/>
    public static IReadOnlyDictionary<string, T> Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw JsonFormatException.Unexpected(ref reader, "an object");
        }

        var map = new OrderedDictionary<string, T>(StringComparer.Ordinal);
        while (ReadToken(ref reader) != JsonTokenType.EndObject)
        {
            var name = JsonText.Read(ref reader);
            ReadToken(ref reader);
            map[name] = TCodec.Read(ref reader);
        }

        return map;
    }

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, IReadOnlyDictionary<string, T> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartObject();
        if (value is OrderedDictionary<string, T> read)
        {
            // What was read is walked without an enumerator on the heap.
            foreach (var (name, element) in read)
            {
                writer.WritePropertyName(name);
                TCodec.Write(writer, element);
            }
        }
        else
        {
            foreach (var (name, element) in value)
            {
                writer.WritePropertyName(name);
                TCodec.Write(writer, element);
            }
        }

        writer.WriteEndObject();
    }

    private static JsonTokenType ReadToken(ref Utf8JsonReader reader) => reader.Read()
        ? reader.TokenType
        : throw new JsonFormatException("the text ends inside an object.", reader.BytesConsumed);
}
