using System.Text.Json;
using Dash.Runtime.Bodies;

namespace Dash.Runtime.Json;

/// <summary>Files, which are parts of a form. JSON has no place for them but text: base64 for bytes, nothing for a stream.</summary>
public readonly struct ApiFileCodec : IJsonCodec<ApiFile>
{
    /// <inheritdoc/>
    public static ApiFile Read(ref Utf8JsonReader reader) => ApiFile.FromText(StringCodec.Read(ref reader));

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The file is a stream and this is no form.</exception>
    public static void Write(Utf8JsonWriter writer, ApiFile value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStringValue(FileSlots.Current?.Add(value) ?? value.ToJsonText()
            ?? throw new InvalidOperationException("A stream can be sent in a multipart form, but not inside of JSON: read it and use ApiFile.FromBytes."));
    }
}
