using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dash.Runtime.Json;

/// <summary>Lets <see cref="JsonSerializer"/> read and write a generated model, options of its own notwithstanding.</summary>
/// <typeparam name="T">The model.</typeparam>
public sealed class ModelJsonConverter<T> : JsonConverter<T>
    where T : IJsonModel<T>
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => ModelCodec<T>.Read(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => ModelCodec<T>.Write(writer, value);
}
