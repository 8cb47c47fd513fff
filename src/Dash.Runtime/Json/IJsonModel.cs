using System.Text.Json;

namespace Dash.Runtime.Json;

/// <summary>An object of an API that reads and writes itself; implemented by generated records.</summary>
/// <typeparam name="TSelf">The implementing type.</typeparam>
public interface IJsonModel<TSelf>
    where TSelf : IJsonModel<TSelf>
{
    /// <summary>Reads the object whose opening brace the reader stands on and leaves the reader on its closing brace.</summary>
    /// <param name="reader">Stands on the opening brace.</param>
    /// <returns>The object; members that the type does not know are kept in it.</returns>
    /// <exception cref="JsonFormatException">It is no object, a required member is missing, or a member has another type.</exception>
    static abstract TSelf Read(ref Utf8JsonReader reader);

    /// <summary>Writes the object, the members it was read with and did not know included.</summary>
    /// <param name="writer">Stands where a value may be written.</param>
    void Write(Utf8JsonWriter writer);
}
