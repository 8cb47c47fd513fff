using System.ComponentModel;
using Dash.Scheduling;

namespace Dash.McpServer.Results;

internal sealed record MediaRuleView
{
    [Description("post_type; absent where the network has one kind of post.")]
    public string? PostType { get; init; }

    [Description("image, video.")]
    public required IReadOnlyList<string> Kinds { get; init; }

    [Description("Images and videos may stand together.")]
    public required bool Mixed { get; init; }

    [Description("Fewest to publish.")]
    public required int MinToPublish { get; init; }

    [Description("Fewest for a draft; absent: not documented.")]
    public int? MinForDraft { get; init; }

    [Description("Most media.")]
    public required int Max { get; init; }

    [Description("Most videos, where fewer.")]
    public int? MaxVideos { get; init; }

    public static MediaRuleView Of(PostTypeRule rule) => new()
    {
        PostType = rule.Name,
        Kinds = [.. rule.Media.Kinds.Select(WireNames.Of)],
        Mixed = rule.Media.Mixed,
        MinToPublish = rule.Media.MinToPublish,
        MinForDraft = rule.Media.MinForDraft,
        Max = rule.Media.Max,
        MaxVideos = rule.Media.MaxVideos,
    };
}
