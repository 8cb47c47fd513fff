using Dash.Scheduling;

namespace Dash.McpServer.Catalog;

/// <summary>Names that the list <c>options</c> of a post takes: all that the rules know, and whether the post goes out by itself.</summary>
internal static class OptionNames
{
    public const string AutoPublish = "auto_publish";

    public static IReadOnlyList<string> All { get; } = [AutoPublish, .. PostOptionNames.All];
}
