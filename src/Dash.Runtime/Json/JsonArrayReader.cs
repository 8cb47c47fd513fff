using System.Globalization;
using System.Text.Json;

namespace Dash.Runtime.Json;

/// <summary>Walks the items of one JSON array whose positions have types of their own, for a generated model; demands the first ones.</summary>
public ref struct JsonArrayReader
{
    private readonly int _required;
    private int _count;
    private bool _hasEnded;

    /// <summary>Begins an array.</summary>
    /// <param name="required">How many items there have to be.</param>
    /// <param name="reader">Stands on the first token of the value.</param>
    /// <exception cref="JsonFormatException">The value is no array.</exception>
    public JsonArrayReader(int required, scoped ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw JsonFormatException.Unexpected(ref reader, "an array");
        }

        _required = required;
    }

    /// <summary>Goes to the next item and leaves the reader on its first token.</summary>
    /// <param name="reader">The reader the array was begun with.</param>
    /// <returns>False when there is none.</returns>
    /// <exception cref="JsonFormatException">The array ends before the last item that is required.</exception>
    public bool Next(scoped ref Utf8JsonReader reader)
    {
        if (_hasEnded)
        {
            return false;
        }

        if (!reader.Read())
        {
            throw new JsonFormatException("the text ends inside an array.", reader.BytesConsumed);
        }

        if (reader.TokenType != JsonTokenType.EndArray)
        {
            _count++;
            return true;
        }

        _hasEnded = true;
        return _count >= _required
            ? false
            : throw new JsonFormatException($"the array has {Text(_count)} items, expected at least {Text(_required)}.", reader.TokenStartIndex);
    }

    /// <summary>Goes to the next item of a position that may be left out but not be null.</summary>
    /// <param name="reader">The reader the array was begun with.</param>
    /// <returns>False when there is none, or a null that only keeps the place of one.</returns>
    public bool NextValue(scoped ref Utf8JsonReader reader) => Next(ref reader) && reader.TokenType != JsonTokenType.Null;

    /// <summary>Ends the array.</summary>
    /// <typeparam name="T">The type of the items behind the positions.</typeparam>
    /// <typeparam name="TCodec">How one is read.</typeparam>
    /// <param name="reader">Is left on the closing bracket.</param>
    /// <returns>The items behind the positions; null when there are none.</returns>
    public IReadOnlyList<T>? Finish<T, TCodec>(scoped ref Utf8JsonReader reader)
        where TCodec : IJsonCodec<T>
    {
        List<T>? items = null;
        while (Next(ref reader))
        {
            (items ??= []).Add(TCodec.Read(ref reader));
        }

        return items;
    }

    private static string Text(int count) => count.ToString(CultureInfo.InvariantCulture);
}
