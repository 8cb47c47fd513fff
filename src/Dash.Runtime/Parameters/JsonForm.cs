using System.Text.Encodings.Web;
using System.Text.Json;
using Dash.Runtime.Json;

namespace Dash.Runtime.Parameters;

/// <summary>Values by way of their JSON: it tells lists, objects and scalars of any type apart without code for each type.</summary>
internal static class JsonForm
{
    private const int DeepestNesting = 1000;

    private static readonly JsonWriterOptions Ascii = new() { Encoder = JavaScriptEncoder.Default, SkipValidation = true };

    /// <summary>The value as a tree.</summary>
    internal static JsonElement Of<T, TCodec>(T value)
        where TCodec : IJsonCodec<T>
    {
        using var buffer = Write<T, TCodec>(value, JsonModel.WriterOptions);
        var reader = new Utf8JsonReader(buffer.Span, new JsonReaderOptions { MaxDepth = DeepestNesting });
        return JsonElement.ParseValue(ref reader);
    }

    /// <summary>The value as JSON text; only in ASCII where the place takes nothing else.</summary>
    internal static string TextOf<T, TCodec>(T value, bool isAscii)
        where TCodec : IJsonCodec<T>
    {
        using var buffer = Write<T, TCodec>(value, isAscii ? Ascii : JsonModel.WriterOptions);
        return System.Text.Encoding.UTF8.GetString(buffer.Span);
    }

    private static PooledBuffer Write<T, TCodec>(T value, JsonWriterOptions options)
        where TCodec : IJsonCodec<T>
    {
        var buffer = new PooledBuffer(0);
        try
        {
            using var writer = new Utf8JsonWriter(buffer, options);
            TCodec.Write(writer, value);
            writer.Flush();
            return buffer;
        }
        catch
        {
            buffer.Dispose();
            throw;
        }
    }
}
