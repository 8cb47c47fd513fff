using System.Text.Json;
using Dash.McpServer.Json;

namespace Dash.McpServer.Validation;

/// <summary>Some clients send every object and array as a text that holds its JSON.</summary>
internal static class WrappedJson
{
    /// <summary>What the text holds, or the value itself when it is no JSON.</summary>
    public static JsonElement Open(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.String)
        {
            return value;
        }

        try
        {
            return JsonSerializer.Deserialize(value.GetString()!, ToolJson.Element);
        }
        catch (JsonException)
        {
            return value;
        }
    }
}
