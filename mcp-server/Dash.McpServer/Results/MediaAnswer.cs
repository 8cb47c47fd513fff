using System.ComponentModel;

namespace Dash.McpServer.Results;

internal sealed record MediaAnswer : Answer
{
    [Description("Goes into media_ids.")]
    public required string MediaId { get; init; }

    [Description("Account whose posts can use it.")]
    public required string AccountId { get; init; }

    [Description("image, video or unknown.")]
    public required string Kind { get; init; }

    [Description("Name of the file.")]
    public string? FileName { get; init; }

    [Description("Where it can be seen.")]
    public string? Url { get; init; }

    [Description("Pixels.")]
    public int? Width { get; init; }

    [Description("Pixels.")]
    public int? Height { get; init; }
}
