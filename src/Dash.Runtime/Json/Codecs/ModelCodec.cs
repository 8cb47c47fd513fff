using System.Text.Json;

namespace Dash.Runtime.Json;

/// <summary>Objects that read and write themselves.</summary>
/// <typeparam name="T">The model.</typeparam>
public readonly struct ModelCodec<T> : IJsonCodec<T>
    where T : IJsonModel<T>
{
    /// <inheritdoc/>
    public static T Read(ref Utf8JsonReader reader) => T.Read(ref reader);

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, T value)
    {
        ArgumentNullException.ThrowIfNull(value);
        value.Write(writer);
    }
}
