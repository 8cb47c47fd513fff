using Dash.McpServer.Catalog;
using ModelContextProtocol.Protocol;

namespace Dash.McpServer.Prompts;

internal sealed class MoveCampaignPrompt(OfferedTools tools) : DashPrompt(new Prompt
{
    Name = "move_campaign",
    Title = "Move a campaign",
    Description = "Finds the posts of a campaign and moves them together, keeping the time of day.",
    Arguments =
    [
        Needed("campaign", "What its posts have in common: words of the text, a hashtag, dates."),
        Needed("shift", "How far, for example one week later, or to start on 2026-03-16."),
        Optional(PromptWords.ChannelsArgument, PromptWords.ChannelsMeaning),
        Optional(PromptWords.ZoneArgument, PromptWords.ZoneMeaning),
    ],
})
{
    private static readonly Step[] Steps =
    [
        new("list_posts until you have every post of the campaign; follow the cursor. Show me the list and ask whether it is complete and has no stranger in it.", "list_posts"),
        new("Work out the new times. The local time of day stays the same across a change of the clocks. Leave out what is published, and say so."),
        new("check_calendar for the new dates, so that nothing collides.", "check_calendar"),
        new("Show me old and new time of every post.", "list_posts"),
        new("Once I agree: update_posts with all of them at once, with the updated_at of each as you saw it.", "update_posts"),
        new("An item in conflict was changed by somebody meanwhile: show me both versions. Finish with list_posts for the new dates.", "update_posts", "list_posts"),
    ];

    protected override string Write(PromptValues values) => $"""
        Move the posts of a campaign.
        Campaign: {values.Of("campaign")}
        Move: {values.Of("shift")}.
        {PromptWords.Channels(values)}
        {PromptWords.Zone(values)}

        {Step.Write(Steps, tools)}

        {PromptWords.Ending(tools)}
        """;
}
