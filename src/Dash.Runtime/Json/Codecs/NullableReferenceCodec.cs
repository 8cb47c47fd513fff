using System.Text.Json;

namespace Dash.Runtime.Json;

/// <summary>A value of a reference type, or null.</summary>
/// <typeparam name="T">The type without null.</typeparam>
/// <typeparam name="TCodec">How a value that is not null is read and written.</typeparam>
public readonly struct NullableReferenceCodec<T, TCodec> : IJsonCodec<T?>
    where T : class
    where TCodec : IJsonCodec<T>
{
    /// <inheritdoc/>
    public static T? Read(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Null ? null : TCodec.Read(ref reader);

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, T? value)
    {
        if (value is { } present)
        {
            TCodec.Write(writer, present);
        }
        else
        {
            writer.WriteNullValue();
        }
    }
}
