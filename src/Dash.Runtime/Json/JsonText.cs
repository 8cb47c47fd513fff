using System.Runtime.InteropServices;
using System.Text.Json;

namespace Dash.Runtime.Json;

/// <summary>Text of the token under a reader.</summary>
internal static class JsonText
{
    /// <summary>The text of a string or a property name, escapes resolved.</summary>
    /// <exception cref="JsonFormatException">The text is no valid Unicode (half a surrogate pair, broken UTF-8).</exception>
    internal static string Read(ref Utf8JsonReader reader) =>
        ReadOrNull(ref reader) ?? throw new JsonFormatException("expected text, found a string that is no valid Unicode.", reader.TokenStartIndex);

    /// <summary>The same for those who only compare: null for what is no valid Unicode and so equals nothing.</summary>
    internal static string? ReadOrNull(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Copies the unescaped UTF-8 text of a string token; its length, or -1 when it does not fit or is no valid Unicode.</summary>
    internal static int Copy(ref Utf8JsonReader reader, scoped Span<byte> destination)
    {
        var length = reader.HasValueSequence ? reader.ValueSequence.Length : reader.ValueSpan.Length;
        if (length > destination.Length)
        {
            return -1;
        }

        try
        {
            return reader.CopyString(destination);
        }
        catch (InvalidOperationException)
        {
            return -1;
        }
    }

    /// <summary>Whether both mean the same. Text with half a surrogate pair means nothing but itself, to the byte.</summary>
    internal static bool AreEqual(JsonElement left, JsonElement right)
    {
        if (JsonMarshal.GetRawUtf8Value(left).SequenceEqual(JsonMarshal.GetRawUtf8Value(right)))
        {
            return true;
        }

        try
        {
            return JsonElement.DeepEquals(left, right);
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
