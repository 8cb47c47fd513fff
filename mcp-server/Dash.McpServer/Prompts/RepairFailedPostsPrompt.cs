using Dash.McpServer.Catalog;
using ModelContextProtocol.Protocol;

namespace Dash.McpServer.Prompts;

internal sealed class RepairFailedPostsPrompt(OfferedTools tools) : DashPrompt(new Prompt
{
    Name = "repair_failed_posts",
    Title = "Repair failed posts",
    Description = "Finds posts that did not go out, explains why, and sends them again after you agreed.",
    Arguments =
    [
        Optional("since", "From when on, for example 2026-03-01 or last week; two weeks when left out."),
        Optional(PromptWords.ChannelsArgument, PromptWords.ChannelsMeaning),
        Optional(PromptWords.ZoneArgument, PromptWords.ZoneMeaning),
    ],
})
{
    private static readonly Step[] Steps =
    [
        new("check_calendar for that time: failed and overdue posts with their reasons.", "check_calendar"),
        new("list_posts with states failed, needs_attention and expired for that time.", "list_posts") { Unless = "check_calendar" },
        new("get_post for each: text, media, settings and why it failed.", "get_post"),
        new("Sort them: what I must do in the scheduling system or on the network first (sign in again, approve), what the post itself needs (media, text, settings), what only has to be sent again."),
        new("get_network_rules for what the post itself needs; propose the change.", "get_network_rules"),
        new("upload_media where a file has to be replaced.", "upload_media"),
        new("Once I agree: update_posts with the mended posts and a new time for each; schedule_posts only for a post that cannot be changed any more.", "update_posts", "schedule_posts"),
        new("Finish with list_posts: what stands now, and what still waits for me.", "list_posts"),
    ];

    protected override string Write(PromptValues values) => $"""
        Find posts that did not go out, and repair them with me.
        Since: {values.Or("since", "two weeks ago")}.
        {PromptWords.Channels(values)}
        {PromptWords.Zone(values)}

        {Step.Write(Steps, tools)}

        {PromptWords.Ending(tools)}
        """;
}
