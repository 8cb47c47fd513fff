namespace Dash.McpServer.Hosting;

/// <summary>What a client tells its model about this server as a whole: the order of use.</summary>
internal static class ServerInstructions
{
    public const string Text = """
        Schedules, lists, changes and deletes social media posts on ten networks through Dash Social.
        1. list_channels: a channel id such as 144/instagram names an account and a network; every post goes to one channel.
        2. get_network_rules: what a network needs (media, title, board, post_type) before you write the post.
        3. upload_media for each file, list_pinterest_boards for pins.
        4. schedule_posts. Times need an offset or an IANA time_zone; never guess the zone, ask the person.
        5. Read each item of the result: an item can fail while others are done. Never repeat a call whose outcome is unknown; look with list_posts first.
        Show the person the local time and weekday of the answer. Ask before publish "now", delete_posts, or changing what others scheduled.
        Answers marked sandbox reach no real network.
        """;
}
