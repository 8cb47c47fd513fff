using System.Buffers;
using System.Text.Json;

namespace Dash.Runtime.Json;

/// <summary>One writer per thread, used again for every text.</summary>
internal static class WriterCache
{
    [ThreadStatic]
    private static Utf8JsonWriter? idle;

    /// <summary>Writes one JSON text; a model that writes another text meanwhile gets a writer of its own.</summary>
    internal static void Write<T, TCodec>(IBufferWriter<byte> destination, T value)
        where TCodec : IJsonCodec<T>
    {
        var writer = idle ?? new Utf8JsonWriter(Stream.Null, JsonModel.WriterOptions);
        idle = null;
        writer.Reset(destination);
        TCodec.Write(writer, value);
        writer.Flush();
        writer.Reset(Stream.Null);

        // Not reached when writing failed: the writer may hold half a text, and the next call starts with a fresh one.
        idle = writer;
    }
}
