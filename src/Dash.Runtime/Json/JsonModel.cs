using System.Text.Json;

namespace Dash.Runtime.Json;

/// <summary>Reads and writes whole JSON texts through codecs.</summary>
public static class JsonModel
{
    private const int UsualSize = 4096;

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Reads one JSON text.</summary>
    /// <typeparam name="T">What it holds.</typeparam>
    /// <typeparam name="TCodec">How it is read.</typeparam>
    /// <param name="json">The text in UTF-8; a byte order mark is passed over.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonFormatException">The text is no JSON or not of this shape; the message names the JSON path.</exception>
    public static T Parse<T, TCodec>(ReadOnlySpan<byte> json)
        where TCodec : IJsonCodec<T>
    {
        if (json.StartsWith(ByteOrderMark))
        {
            json = json[ByteOrderMark.Length..];
        }

        var reader = new Utf8JsonReader(json);
        try
        {
            reader.Read();
            var value = TCodec.Read(ref reader);
            // Refuses whatever stands behind the value.
            reader.Read();
            return value;
        }
        catch (JsonFormatException problem)
        {
            throw problem.At(JsonPath.Find(json, problem.Offset));
        }
        catch (JsonException broken)
        {
            var offset = reader.BytesConsumed;
            throw JsonFormatException.Syntax(JsonPath.Find(json, long.MaxValue), offset, broken);
        }
    }

    /// <summary>Reads one object of an API.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="json">The text in UTF-8.</param>
    /// <returns>The object.</returns>
    /// <exception cref="JsonFormatException">The text is no JSON or not of this shape; the message names the JSON path.</exception>
    public static T Parse<T>(ReadOnlySpan<byte> json)
        where T : IJsonModel<T> => Parse<T, ModelCodec<T>>(json);

    /// <summary>Writes one object of an API as compact JSON.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="model">The object.</param>
    /// <returns>UTF-8 without a byte order mark.</returns>
    public static byte[] ToUtf8Bytes<T>(T model)
        where T : IJsonModel<T>
    {
        using var buffer = new PooledBuffer(UsualSize);
        WriterCache.Write<T, ModelCodec<T>>(buffer, model);
        return buffer.Span.ToArray();
    }

    // Bodies are data for a service, never part of a page: only what JSON demands is escaped.
    internal static JsonWriterOptions WriterOptions { get; } = new()
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };
}
