using Dash.McpServer.Json;

namespace Dash.McpServer.Arguments;

/// <summary>The fields a post can have in the tools. The rules file knows more options; nothing shown to a model names those.</summary>
internal static class OfferedOptions
{
    public static IReadOnlySet<string> Names { get; } =
        ToolJson.TypeInfo<NewPost>().Properties.Select(property => property.Name).ToHashSet(StringComparer.Ordinal);
}
