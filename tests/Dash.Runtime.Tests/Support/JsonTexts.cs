using System.Text;
using System.Text.Json;
using Dash.Runtime.Json;

namespace Dash.Runtime.Tests.Support;

internal static class JsonTexts
{
    internal static T Read<T, TCodec>(string json)
        where TCodec : IJsonCodec<T> => JsonModel.Parse<T, TCodec>(Encoding.UTF8.GetBytes(json));

    internal static Note ReadNote(string json) => JsonModel.Parse<Note>(Encoding.UTF8.GetBytes(json));

    internal static string Write(Note note) => Encoding.UTF8.GetString(JsonModel.ToUtf8Bytes(note));

    internal static string Write<T, TCodec>(T value)
        where TCodec : IJsonCodec<T>
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            TCodec.Write(writer, value);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
