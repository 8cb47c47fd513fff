using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace Dash.McpServer.Arguments;

internal sealed record ListPostsArguments
{
    public const int DefaultLimit = 20;

    [Description("Earliest time, ISO 8601; default now.")]
    public string? From { get; init; }

    [Description("Latest time, ISO 8601; default 30 days after from.")]
    public string? To { get; init; }

    [Description("IANA zone of local times given and of times shown.")]
    public string? TimeZone { get; init; }

    [Description("Only these channel ids.")]
    public IReadOnlyList<string>? Channels { get; init; }

    [Description("Only these networks.")]
    [AllowedValues("instagram", "facebook", "tiktok", "youtube", "x", "threads", "linkedin", "snapchat", "pinterest", "bluesky")]
    public IReadOnlyList<string>? Networks { get; init; }

    [Description("Only these states.")]
    [AllowedValues("draft", "scheduled", "publishing", "posted", "failed", "needs_attention", "notified", "expired", "skipped", "imported")]
    public IReadOnlyList<string>? States { get; init; }

    [Description("Only posts whose text contains this, case ignored.")]
    public string? Text { get; init; }

    [Description("Most posts to return."), Range(1, 100), DefaultValue(DefaultLimit)]
    public int? Limit { get; init; }
}
