using System.Globalization;
using System.Text.Json;

namespace Dash.Runtime.Json;

/// <summary>
/// Writes one JSON array whose positions have types of their own. A position that is not set is left out at the end of the array, and null
/// where others follow.
/// </summary>
public ref struct JsonArrayWriter
{
    private readonly Utf8JsonWriter _writer;
    private int _position;
    private int _leftOut;

    /// <summary>Begins the array.</summary>
    /// <param name="writer">Stands where a value may be written.</param>
    public JsonArrayWriter(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        _writer = writer;
        writer.WriteStartArray();
    }

    /// <summary>Writes an item that is always sent.</summary>
    /// <typeparam name="T">The type of the item.</typeparam>
    /// <typeparam name="TCodec">How it is written.</typeparam>
    /// <param name="value">Its value.</param>
    /// <exception cref="InvalidOperationException">The value is null though the schema forbids it.</exception>
    public void Write<T, TCodec>(T value)
        where TCodec : IJsonCodec<T>
    {
        if (value is null)
        {
            throw new InvalidOperationException($"The item at position {_position.ToString(CultureInfo.InvariantCulture)} is required and may not be null: set it before sending.");
        }

        WriteNullable<T, TCodec>(value);
    }

    /// <summary>Writes an item that is always sent and may be null.</summary>
    /// <typeparam name="T">The type of the item, null included.</typeparam>
    /// <typeparam name="TCodec">How it is written.</typeparam>
    /// <param name="value">Its value.</param>
    public void WriteNullable<T, TCodec>(T value)
        where TCodec : IJsonCodec<T>
    {
        for (; _leftOut > 0; _leftOut--)
        {
            _writer.WriteNullValue();
        }

        TCodec.Write(_writer, value);
        _position++;
    }

    /// <summary>Writes an item of a value type that may be left out.</summary>
    /// <typeparam name="T">The type of the item.</typeparam>
    /// <typeparam name="TCodec">How it is written.</typeparam>
    /// <param name="value">Its value, null for none.</param>
    public void WriteStruct<T, TCodec>(T? value)
        where T : struct
        where TCodec : IJsonCodec<T>
    {
        if (value is { } present)
        {
            WriteNullable<T, TCodec>(present);
        }
        else
        {
            LeaveOut();
        }
    }

    /// <summary>Writes an item of a reference type that may be left out.</summary>
    /// <typeparam name="T">The type of the item.</typeparam>
    /// <typeparam name="TCodec">How it is written.</typeparam>
    /// <param name="value">Its value, null for none.</param>
    public void WriteReference<T, TCodec>(T? value)
        where T : class
        where TCodec : IJsonCodec<T>
    {
        if (value is not null)
        {
            WriteNullable<T, TCodec>(value);
        }
        else
        {
            LeaveOut();
        }
    }

    /// <summary>Writes an item that tells "left out" from null.</summary>
    /// <typeparam name="T">The type of the item, null included.</typeparam>
    /// <typeparam name="TCodec">How it is written.</typeparam>
    /// <param name="value">Absent is left out, null is sent as null.</param>
    public void WriteOptional<T, TCodec>(Optional<T> value)
        where TCodec : IJsonCodec<T>
    {
        if (value.IsSet)
        {
            WriteNullable<T, TCodec>(value.Value!);
        }
        else
        {
            LeaveOut();
        }
    }

    /// <summary>Writes the items behind the positions and closes the array.</summary>
    /// <typeparam name="T">The type of these items.</typeparam>
    /// <typeparam name="TCodec">How one is written.</typeparam>
    /// <param name="items">The items; null for none.</param>
    public void Finish<T, TCodec>(IReadOnlyList<T>? items)
        where TCodec : IJsonCodec<T>
    {
        for (var index = 0; index < (items?.Count ?? 0); index++)
        {
            WriteNullable<T, TCodec>(items![index]);
        }

        _writer.WriteEndArray();
    }

    private void LeaveOut()
    {
        _leftOut++;
        _position++;
    }
}
