using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dash.Runtime.Json;

/// <summary>Lets <see cref="JsonSerializer"/> read and write a type through a codec; generated resolvers use it for open enums.</summary>
/// <typeparam name="T">The type.</typeparam>
/// <typeparam name="TCodec">How it is read and written.</typeparam>
public sealed class CodecJsonConverter<T, TCodec> : JsonConverter<T>
    where TCodec : IJsonCodec<T>
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => TCodec.Read(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => TCodec.Write(writer, value);
}
