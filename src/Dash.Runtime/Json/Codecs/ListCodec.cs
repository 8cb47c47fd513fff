using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Dash.Runtime.Json;

/// <summary>Arrays.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <typeparam name="TCodec">How an element is read and written.</typeparam>
public readonly struct ListCodec<T, TCodec> : IJsonCodec<IReadOnlyList<T>>
    where TCodec : IJsonCodec<T>
{
    private const int FirstCapacity = 16;

    /// <inheritdoc/>
    public static IReadOnlyList<T> Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw JsonFormatException.Unexpected(ref reader, "an array");
        }

        return Next(ref reader) ? ReadElements(ref reader) : [];
    }

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, IReadOnlyList<T> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartArray();
        for (var index = 0; index < value.Count; index++)
        {
            TCodec.Write(writer, value[index]);
        }

        writer.WriteEndArray();
    }

    // Rented while the length is unknown, so that the list kept has exactly its size.
    private static T[] ReadElements(ref Utf8JsonReader reader)
    {
        var elements = ArrayPool<T>.Shared.Rent(FirstCapacity);
        var count = 0;
        try
        {
            do
            {
                if (count == elements.Length)
                {
                    elements = Grow(elements);
                }

                elements[count++] = TCodec.Read(ref reader);
            }
            while (Next(ref reader));

            return elements.AsSpan(0, count).ToArray();
        }
        finally
        {
            Return(elements);
        }
    }

    private static T[] Grow(T[] elements)
    {
        var larger = ArrayPool<T>.Shared.Rent(elements.Length * 2);
        elements.CopyTo(larger, 0);
        Return(elements);
        return larger;
    }

    private static void Return(T[] elements) =>
        ArrayPool<T>.Shared.Return(elements, clearArray: RuntimeHelpers.IsReferenceOrContainsReferences<T>());

    private static bool Next(ref Utf8JsonReader reader) => reader.Read()
        ? reader.TokenType != JsonTokenType.EndArray
        : throw new JsonFormatException("the text ends inside an array.", reader.BytesConsumed);
}
