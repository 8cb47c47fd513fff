using System.ComponentModel;

namespace Dash.McpServer.Results;

internal sealed record MediaAnswer : Answer
{
    [Description("For media_ids; absent: not sent.")]
    public string? MediaId { get; init; }

    [Description("Its account.")]
    public required string AccountId { get; init; }

    [Description("image or video.")]
    public string? Kind { get; init; }

    [Description("File name.")]
    public string? FileName { get; init; }

    [Description("Where to see it.")]
    public string? Url { get; init; }

    [Description("Pixels.")]
    public string? Size { get; init; }

    [Description("Broken rules.")]
    public required IReadOnlyList<string> Problems { get; init; }

    [Description("Not checked, or late.")]
    public required IReadOnlyList<string> Warnings { get; init; }
}
