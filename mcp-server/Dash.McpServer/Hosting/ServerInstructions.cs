using Dash.McpServer.Catalog;
using Dash.McpServer.CommandLine;

namespace Dash.McpServer.Hosting;

/// <summary>What a client tells its model about this server as a whole: the order of use, in under 200 words.</summary>
internal static class ServerInstructions
{
    private static readonly Step[] Order =
    [
        new("list_channels: a channel id such as 144/instagram is an account on a network; every post goes to one.", "list_channels"),
        new("get_network_rules before writing: text limits, media, board, title, post_type.", "get_network_rules"),
        new("upload_media for new files; list_pinterest_boards for pins.", "upload_media", "list_pinterest_boards"),
        new("validate_posts with the whole batch; mend every error, show the person the local times.", "validate_posts"),
        new("schedule_posts with that plan_id.", "schedule_posts", "validate_posts"),
        new("schedule_posts with the whole batch.", "schedule_posts") { Unless = "validate_posts" },
        new("Read every item of the result: one can fail while others are done.", "schedule_posts"),
        new("list_posts finds posts; update_posts moves and edits, delete_posts removes them; pass the updated_at you saw.", "list_posts", "update_posts", "delete_posts"),
        new("list_posts finds posts; get_post reads one.", "list_posts", "get_post") { Unless = "update_posts" },
    ];

    private const string Rules = """
        Never guess a time zone: ask. The same call again is safe, it makes only what is missing; after outcome unknown look with list_posts.
        approval_required: a person has to agree, you cannot; give them the command. Answers marked sandbox reach no network.
        """;

    private const string ReadingOnly = "This server only reads: nothing can be written through it. Answers marked sandbox reach no network.";

    private const string Prefixes = "Ids begin with their system, like wonda:…; those of Dash do not. What a system cannot do: get_network_rules with a channel id.";

    /// <param name="tools">The tools that can be called.</param>
    /// <param name="systems">The scheduling systems behind them.</param>
    public static string Of(OfferedTools tools, IReadOnlyList<KnownSystem> systems)
    {
        var ids = systems is [{ Name: "dash" }] ? "" : Prefixes + "\n";
        return $"""
            Schedules, lists, changes and deletes social media posts on ten networks through {SystemWords.Join(systems)}.
            {Step.Write(Order, tools)}
            {ids}{(tools.Has("schedule_posts") ? Rules : ReadingOnly)}
            """;
    }
}
