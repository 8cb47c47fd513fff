using System.Text.Json;

namespace Dash.McpServer.Desk;

/// <summary>Writes the committed definitions of the tools as the protocol library writes them, without reading them into anything.</summary>
internal static class DeskDefinitions
{
    /// <summary>The tools in the order in which they are listed.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "list_channels", "get_network_rules", "upload_media", "find_media", "list_pinterest_boards", "validate_posts", "schedule_posts", "list_posts", "get_post",
        "check_calendar", "update_posts", "delete_posts",
    ];

    /// <param name="name">The tool.</param>
    /// <returns>Its definition in compact JSON, and whether it says that it only reads.</returns>
    public static (byte[] Json, bool OnlyReads) Read(string name)
    {
        var buffer = new MemoryStream(4096);
        using var writer = new Utf8JsonWriter(buffer);
        var onlyReads = Copy(new Utf8JsonReader(Resource(name)), writer);
        writer.Flush();
        return (buffer.ToArray(), onlyReads);
    }

    private static ReadOnlySpan<byte> Resource(string name)
    {
        using var stream = typeof(DeskDefinitions).Assembly.GetManifestResourceStream($"Definitions.{name}.json")
            ?? throw new InvalidOperationException($"The definition of {name} is missing from the program.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static bool Copy(Utf8JsonReader reader, Utf8JsonWriter writer)
    {
        var (onlyReads, isReadOnlyHint) = (false, false);
        while (reader.Read())
        {
            onlyReads |= isReadOnlyHint && reader.TokenType == JsonTokenType.True;
            isReadOnlyHint = reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals("readOnlyHint"u8);
            CopyToken(ref reader, writer);
        }

        return onlyReads;
    }

    private static void CopyToken(ref Utf8JsonReader reader, Utf8JsonWriter writer)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                writer.WriteStartObject();
                break;
            case JsonTokenType.EndObject:
                writer.WriteEndObject();
                break;
            case JsonTokenType.StartArray:
                writer.WriteStartArray();
                break;
            case JsonTokenType.EndArray:
                writer.WriteEndArray();
                break;
            case JsonTokenType.PropertyName:
                writer.WritePropertyName(reader.GetString()!);
                break;
            case JsonTokenType.String:
                writer.WriteStringValue(reader.GetString());
                break;
            default:
                writer.WriteRawValue(reader.ValueSpan, skipInputValidation: true);
                break;
        }
    }
}
