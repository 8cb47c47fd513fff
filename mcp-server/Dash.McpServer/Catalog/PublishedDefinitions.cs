using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Extensions.DependencyInjection;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;

namespace Dash.McpServer.Catalog;

/// <summary>
/// The committed definitions of the tools, which the tests hold to be what the tools say of themselves. Reading them is quicker than
/// deriving them, and a client waits for nothing else when it starts the server.
/// </summary>
internal static class PublishedDefinitions
{
    private static readonly JsonTypeInfo<Tool> ToolType = (JsonTypeInfo<Tool>)McpJsonUtilities.DefaultOptions.GetTypeInfo(typeof(Tool));

    /// <summary>The types of all tools in the order in which they are listed, each with its definition.</summary>
    public static IEnumerable<(Type Type, Tool Definition)> All() =>
        from tool in new ServiceCollection().AddTools()
        select (tool.ImplementationType!, Read(NameOf(tool.ImplementationType!)));

    private static Tool Read(string name)
    {
        using var stream = typeof(PublishedDefinitions).Assembly.GetManifestResourceStream($"Definitions.{name}.json")
            ?? throw new InvalidOperationException($"The definition of {name} is missing from the program.");
        return JsonSerializer.Deserialize(stream, ToolType)!;
    }

    // ListChannelsTool is list_channels.
    private static string NameOf(Type type) =>
        JsonNamingPolicy.SnakeCaseLower.ConvertName(type.Name[..^"Tool".Length]);
}
