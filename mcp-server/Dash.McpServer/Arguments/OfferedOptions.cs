using Dash.McpServer.Catalog;

namespace Dash.McpServer.Arguments;

/// <summary>The settings a post can have in the tools, as fields of their own or in the list of options.</summary>
internal static class OfferedOptions
{
    public static IReadOnlySet<string> Names { get; } = OptionNames.All.ToHashSet(StringComparer.Ordinal);
}
