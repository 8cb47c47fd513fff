using Dash.McpServer.Catalog;
using ModelContextProtocol.Protocol;

namespace Dash.McpServer.Prompts;

internal sealed class PlanWeekPrompt(OfferedTools tools) : DashPrompt(new Prompt
{
    Name = "plan_week",
    Title = "Plan a week of posts",
    Description = "Drafts a week of posts, checks them all at once, and schedules them after you agreed.",
    Arguments =
    [
        Needed("topic", "What the posts are about: occasions, messages, links, files."),
        Optional("week", "Which week, for example 2026-03-09 or next week."),
        Optional(PromptWords.ChannelsArgument, PromptWords.ChannelsMeaning),
        Optional(PromptWords.ZoneArgument, PromptWords.ZoneMeaning),
    ],
})
{
    private static readonly Step[] Steps =
    [
        new("list_channels for the channel ids.", "list_channels"),
        new("list_posts for that week: what is there already, so that nothing collides or repeats.", "list_posts"),
        new("check_calendar for that week: gaps worth filling, drafts without a time, posts that failed.", "check_calendar"),
        new("get_network_rules for each network that gets a post.", "get_network_rules"),
        new("Write the posts, each in the manner of its network. Show me a table: channel, weekday, local time, text, media. Change it until I am content."),
        new("find_media for files that are in the library already.", "find_media"),
        new("upload_media for the others; list_pinterest_boards for pins.", "upload_media", "list_pinterest_boards"),
        new("validate_posts with all posts of the week at once. Mend what it finds, tell me its warnings.", "validate_posts"),
        new("Once I agree: schedule_posts with the plan_id of that validation.", "schedule_posts", "validate_posts"),
        new("Once I agree: schedule_posts with all posts at once.", "schedule_posts") { Unless = "validate_posts" },
        new("Go through the result item by item: say which posts stand, and what each failed one needs.", "schedule_posts"),
    ];

    protected override string Write(PromptValues values) => $"""
        Plan a week of social media posts with me.
        About: {values.Of("topic")}
        Week: {values.Or("week", "the coming one, from Monday")}.
        {PromptWords.Channels(values)}
        {PromptWords.Zone(values)}

        {Step.Write(Steps, tools)}

        {PromptWords.Ending(tools)}
        """;
}
