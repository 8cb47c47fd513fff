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
    private readonly Dictionary<T, int> _places = [];

    /// <summary>Declares the values of an enumeration.</summary>
    /// <param name="members">What stands on the wire and what it means here; each once.</param>
    /// <exception cref="ArgumentException">A wire value or a constant appears twice.</exception>
    public OpenEnumTable(params (string Wire, T Value)[] members)
    {
        ArgumentNullException.ThrowIfNull(members);
        _values = Array.ConvertAll(members, member => member.Value);
        _wires = Array.ConvertAll(members, member => member.Wire);
        _encoded = Array.ConvertAll(_wires, wire => JsonEncodedText.Encode(wire, JavaScriptEncoder.UnsafeRelaxedJsonEscaping));
        _names = new Utf8NameTable(_wires);
        foreach (var (place, value) in _values.Index())
        {
            _places.Add(value, place);
        }
    }

    /// <summary>Reads a value; one that is not in the table is kept as it is, also when it is a number, a boolean or null.</summary>
    /// <param name="reader">Stands on the value.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonFormatException">The value is an object or an array.</exception>
    public OpenEnum<T> Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            throw JsonFormatException.Unexpected(ref reader, "a single value");
        }

        var place = reader.TokenType == JsonTokenType.String ? Find(ref reader) : -1;
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
            writer.WriteStringValue(_encoded[PlaceOf(value)]);
        }
    }

    /// <summary>The value as plain text for a path, a query or a header.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The wire value without quotes.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is a number cast to the enumeration that names none of its members.</exception>
    public string Format(OpenEnum<T> value) => value.IsKnown ? _wires[PlaceOf(value)] : value.UnknownText();

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
