using System.Text.Json;

namespace Dash.Runtime.Json;

/// <summary>A variant of a union, with the type that holds it.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <typeparam name="TCodec">How it is read and written.</typeparam>
/// <param name="kinds">The kinds of JSON values that can be of this variant.</param>
public sealed class JsonUnionVariant<T, TCodec>(JsonKinds kinds) : JsonUnionVariant(kinds)
    where T : notnull
    where TCodec : IJsonCodec<T>
{
    internal override object Read(ref Utf8JsonReader reader) => TCodec.Read(ref reader);

    internal override void Write(Utf8JsonWriter writer, object value) => TCodec.Write(writer, (T)value);
}
