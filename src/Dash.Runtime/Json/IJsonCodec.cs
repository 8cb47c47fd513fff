using System.Text.Json;

namespace Dash.Runtime.Json;

/// <summary>Reads and writes one kind of JSON value without reflection; a codec is a type argument, never an object.</summary>
/// <typeparam name="T">The .NET type of the value.</typeparam>
public interface IJsonCodec<T>
{
    /// <summary>Reads the value whose first token the reader stands on and leaves the reader on its last token.</summary>
    /// <param name="reader">Stands on the first token of the value.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonFormatException">The token is of another kind, or does not fit the type.</exception>
    static abstract T Read(ref Utf8JsonReader reader);

    /// <summary>Writes the value as one complete JSON value.</summary>
    /// <param name="writer">Stands where a value may be written.</param>
    /// <param name="value">The value.</param>
    static abstract void Write(Utf8JsonWriter writer, T value);
}
