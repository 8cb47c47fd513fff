using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Dash.Runtime.Json;

/// <summary>The wire values of one enumeration; generated codecs hold one each and delegate to it.</summary>
/// <typeparam name="T">The known values.</typeparam>
public sealed class OpenEnumTable<T>
    where T : struct, Enum
{
    private const int LongestOnStack = 256;

    private readonly T[] _values;
    private readonly string[] _wires;
    private readonly JsonEncodedText[] _encoded;
    private readonly Utf8NameTable _names;
    private readonly TokenTable? _tokens;
    private readonly Dictionary<T, int> _places = [];

    /// <summary>Declares the values of an enumeration.</summary>
    /// <param name="members">What stands on the wire and what it means here; each once.</param>
    /// <exception cref="ArgumentException">A wire value or a constant appears twice.</exception>
    public OpenEnumTable(params (string Wire, T Value)[] members)
        : this(members, [])
    {
    }

    /// <summary>Declares the values of an enumeration of which some are numbers or booleans.</summary>
    /// <param name="texts">The values that are strings on the wire; each once.</param>
    /// <param name="tokens">The values that are not: the JSON token, such as <c>1</c>, <c>2.50</c> or <c>true</c>, as it is written.</param>
    /// <exception cref="ArgumentException">A wire value or a constant appears twice.</exception>
    public OpenEnumTable((string Wire, T Value)[] texts, (string Token, T Value)[] tokens)
    {
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentNullException.ThrowIfNull(tokens);
        (string Wire, T Value)[] members = [.. texts, .. tokens];
        _values = Array.ConvertAll(members, member => member.Value);
        _wires = Array.ConvertAll(members, member => member.Wire);
        _encoded = Array.ConvertAll(texts, static text => JsonEncodedText.Encode(text.Wire, JavaScriptEncoder.UnsafeRelaxedJsonEscaping));
        _names = new Utf8NameTable(Array.ConvertAll(texts, static text => text.Wire));
        _tokens = tokens.Length > 0 ? new TokenTable(_wires, texts.Length) : null;
        foreach (var (place, value) in _values.Index())
        {
            _places.Add(value, place);
        }
    }

    /// <summary>Reads a value; one that is not in the table is kept as it is, also when it is of another kind.</summary>
    /// <param name="reader">Stands on the value.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonFormatException">The value is an object or an array.</exception>
    public OpenEnum<T> Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            throw JsonFormatException.Unexpected(ref reader, "a single value");
        }

        var place = reader.TokenType == JsonTokenType.String ? Find(ref reader) : _tokens?.Find(ref reader) ?? -1;
        return place >= 0 ? _values[place] : OpenEnum<T>.FromRawJson(RawToken(ref reader));
    }

    /// <summary>Writes a value; an unknown one exactly as it was received.</summary>
    /// <param name="writer">Stands where a value may be written.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is a number cast to the enumeration that names none of its members.</exception>
    public void Write(Utf8JsonWriter writer, OpenEnum<T> value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value.RawJson is { } raw)
        {
            writer.WriteRawValue(raw, skipInputValidation: true);
        }
        else
        {
            WriteKnown(writer, PlaceOf(value));
        }
    }

    /// <summary>The value as plain text for a path, a query or a header.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The wire value without quotes.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is a number cast to the enumeration that names none of its members.</exception>
    public string Format(OpenEnum<T> value) => value.IsKnown ? _wires[PlaceOf(value)] : value.UnknownText();

    private void WriteKnown(Utf8JsonWriter writer, int place)
    {
        if (place < _encoded.Length)
        {
            writer.WriteStringValue(_encoded[place]);
        }
        else
        {
            writer.WriteRawValue(_wires[place], skipInputValidation: true);
        }
    }

    private int PlaceOf(OpenEnum<T> value) => _places.TryGetValue(value.Known!.Value, out var place)
        ? place
        : throw new ArgumentOutOfRangeException(nameof(value), value, $"{typeof(T).Name} has no such value. Use one of its members, or OpenEnum<{typeof(T).Name}>.Unknown(\"…\").");

    private int Find(ref Utf8JsonReader reader)
    {
        if (!reader.HasValueSequence && !reader.ValueIsEscaped)
        {
            return _names.IndexOf(reader.ValueSpan);
        }

        Span<byte> buffer = stackalloc byte[LongestOnStack];
        var length = JsonText.Copy(ref reader, buffer);
        return length < 0 ? -1 : _names.IndexOf(buffer[..length]);
    }

    private static string RawToken(ref Utf8JsonReader reader)
    {
        var text = Encoding.UTF8.GetString(reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan);
        return reader.TokenType == JsonTokenType.String ? $"\"{text}\"" : text;
    }
}
