using System.Runtime.InteropServices;
using System.Text.Json;

namespace Dash.Runtime.Json;

/// <summary>Gives the members that a model does not declare the type the document has for them.</summary>
internal static class AdditionalMembers
{
    internal static IReadOnlyDictionary<string, T>? Take<T, TCodec>(UnknownMembers kept, JsonMembers declared, out UnknownMembers? rest)
        where TCodec : IJsonCodec<T>
    {
        OrderedDictionary<string, T>? typed = null;
        rest = null;
        foreach (var (name, element) in kept)
        {
            if (declared.Find(name) < 0 && TryRead<T, TCodec>(element, out var value))
            {
                (typed ??= new OrderedDictionary<string, T>(StringComparer.Ordinal))[name] = value;
            }
            else
            {
                (rest ??= new UnknownMembers()).Keep(name, element);
            }
        }

        return typed;
    }

    /// <summary>A member of another type is no reason to refuse the object: it stays among the unknown ones.</summary>
    private static bool TryRead<T, TCodec>(JsonElement element, out T value)
        where TCodec : IJsonCodec<T>
    {
        var reader = new Utf8JsonReader(JsonMarshal.GetRawUtf8Value(element));
        reader.Read();
        try
        {
            value = TCodec.Read(ref reader);
            return value is not null || element.ValueKind == JsonValueKind.Null;
        }
        catch (JsonFormatException)
        {
            value = default!;
            return false;
        }
    }
}
