using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Dash.McpServer.Catalog;

namespace Dash.McpServer.Arguments;

internal sealed record ListPostsArguments
{
    public const int DefaultLimit = 20;

    [Description("Earliest time, ISO 8601; default now."), Example("2026-12-01T00:00:00")]
    public string? From { get; init; }

    [Description("Latest time, ISO 8601; default 30 days after from."), Example("2026-12-07T23:59:59")]
    public string? To { get; init; }

    [Description("IANA zone of local times given and of times shown."), Example("America/New_York")]
    public string? TimeZone { get; init; }

    [Description("Only these channel ids."), Example("144/instagram")]
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
