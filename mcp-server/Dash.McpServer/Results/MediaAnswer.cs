using System.ComponentModel;

namespace Dash.McpServer.Results;

internal sealed record MediaAnswer : Answer
{
    [Description("For media_ids; absent: not sent.")]
    public string? MediaId { get; init; }

    public required string AccountId { get; init; }

    public string? Kind { get; init; }

    public string? FileName { get; init; }

    public string? Url { get; init; }

    [Description("Pixels.")]
    public string? Size { get; init; }

    public required IReadOnlyList<string> Problems { get; init; }

    [Description("Not checked, or late.")]
    public required IReadOnlyList<string> Warnings { get; init; }
}
