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
    private const int RentedCapacity = 32;

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
        if (value is T[] elements)
        {
            // What was read is an array, and an array is walked without asking an interface for every element.
            foreach (var element in elements)
            {
                TCodec.Write(writer, element);
            }
        }
        else
        {
            for (var index = 0; index < value.Count; index++)
            {
                TCodec.Write(writer, value[index]);
            }
        }

        writer.WriteEndArray();
    }

    // Most lists are short: their elements wait on the stack until the length is known, so that the list kept has exactly its size.
    private static T[] ReadElements(ref Utf8JsonReader reader)
    {
        var first = default(FirstElements<T>);
        for (var count = 0; count < FirstElements<T>.Length;)
        {
            first[count++] = TCodec.Read(ref reader);
            if (!Next(ref reader))
            {
                return first[..count].ToArray();
            }
        }

        return ReadLong(ref reader, first);
    }

    private static T[] ReadLong(ref Utf8JsonReader reader, scoped ReadOnlySpan<T> first)
    {
        var elements = ArrayPool<T>.Shared.Rent(RentedCapacity);
        first.CopyTo(elements);
        var count = first.Length;
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
