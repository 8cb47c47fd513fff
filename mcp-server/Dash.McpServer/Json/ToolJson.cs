using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace Dash.McpServer.Json;

/// <summary>The one set of JSON options: generated metadata, snake case, strict about what is unknown, missing or null.</summary>
internal static class ToolJson
{
    public static JsonSerializerOptions Options => ToolJsonContext.Default.Options;

    public static JsonTypeInfo<JsonElement> Element => TypeInfo<JsonElement>();

    public static JsonTypeInfo<JsonNode> Node => TypeInfo<JsonNode>();

    public static JsonTypeInfo<T> TypeInfo<T>() => (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));
}
