using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Dash.Runtime.Json;

/// <summary>
/// Writes name and value of the commonest codecs by one call of the writer instead of two. The comparisons of types are decided when the
/// method is compiled, so what is left at run time is the one call.
/// </summary>
internal static class ScalarMembers
{
    /// <returns>False when the codec is none of them and nothing was written.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool TryWrite<T, TCodec>(Utf8JsonWriter writer, JsonEncodedText name, T value)
        where TCodec : IJsonCodec<T>
    {
        if (typeof(TCodec) == typeof(StringCodec))
        {
            writer.WriteString(name, Unsafe.As<T, string>(ref value));
        }
        else if (typeof(TCodec) == typeof(Int64Codec))
        {
            writer.WriteNumber(name, Unsafe.As<T, long>(ref value));
        }
        else if (typeof(TCodec) == typeof(Int32Codec))
        {
            writer.WriteNumber(name, Unsafe.As<T, int>(ref value));
        }
        else if (typeof(TCodec) == typeof(BooleanCodec))
        {
            writer.WriteBoolean(name, Unsafe.As<T, bool>(ref value));
        }
        else
        {
            return TryWriteInstant<T, TCodec>(writer, name, value);
        }

        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryWriteInstant<T, TCodec>(Utf8JsonWriter writer, JsonEncodedText name, T value)
        where TCodec : IJsonCodec<T>
    {
        if (typeof(TCodec) != typeof(DateTimeOffsetCodec) || Unsafe.As<T, DateTimeOffset>(ref value).Offset != TimeSpan.Zero)
        {
            return false;
        }

        writer.WriteString(name, Unsafe.As<T, DateTimeOffset>(ref value).UtcDateTime);
        return true;
    }
}
