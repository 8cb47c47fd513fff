namespace Dash.McpServer.Catalog;

/// <summary>
/// Every name that is understood besides the published ones: names of earlier versions, and the singular of a tool that takes several.
/// The schemas do not show them, so they cost nothing. What another word merely resembles is not here but offered as a correction.
/// </summary>
internal static class Aliases
{
    /// <summary>Tools by their other names.</summary>
    public static IReadOnlyDictionary<string, string> Tools { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["schedule_post"] = "schedule_posts",
        ["validate_post"] = "validate_posts",
        ["update_post"] = "update_posts",
        ["delete_post"] = "delete_posts",
        ["get_posts"] = "list_posts",
        ["search_media"] = "find_media",
        ["review_calendar"] = "check_calendar",
        ["list_boards"] = "list_pinterest_boards",
    };

    /// <summary>Arguments by their other names: the tool, or null for all, the other name and the name it has.</summary>
    public static IReadOnlyList<(string? Tool, string Name, string Meaning)> Arguments { get; } =
    [
        ("update_posts", "changes", "posts"),
        ("update_posts", "ids", "posts"),
        ("delete_posts", "ids", "posts"),
        ("list_posts", "networks", "channels"),
        ("list_posts", "format", "detail"),
        ("check_calendar", "networks", "channels"),
        (null, "story_link", "link"),
    ];

    /// <summary>Settings of a post that may stand on their own instead of in <c>options</c>.</summary>
    public static IReadOnlySet<string> Options { get; } = OptionNames.All.ToHashSet(StringComparer.Ordinal);
}
