using Dash.McpServer.Catalog;

namespace Dash.McpServer.Prompts;

/// <summary>What several prompts say.</summary>
internal static class PromptWords
{
    public const string ZoneArgument = "time_zone";

    public const string ChannelsArgument = "channels";

    public const string ZoneMeaning = "IANA zone of all times, for example Europe/London.";

    public const string ChannelsMeaning = "Brands or channels, separated by commas, for example 144/instagram; all when left out.";

    public static string Zone(PromptValues values) => $"Time zone: {values.Or(ZoneArgument, "ask me, do not guess")}.";

    public static string Channels(PromptValues values) => $"Channels: {values.Or(ChannelsArgument, "all that fit; ask me if in doubt")}.";

    /// <summary>How every way of working ends.</summary>
    public static string Ending(OfferedTools tools) => tools.Has("schedule_posts")
        ? "Show every time as local time with weekday. Write nothing before I agreed. If a result says approval_required, give me its command and wait."
        : "Show every time as local time with weekday. This server only reads: end with a list of what I should do myself.";
}
