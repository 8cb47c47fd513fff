using System.ComponentModel;

namespace Dash.McpServer.Results;

/// <summary>A post as lists and batches show it; <see cref="PostDetails"/> says the rest.</summary>
internal record PostView
{
    [Description("Post id.")]
    public required string Id { get; init; }

    [Description("Channel.")]
    public required string Channel { get; init; }

    [Description("draft, scheduled, posted, failed…")]
    public required string State { get; init; }

    [Description("Local time.")]
    public string? At { get; init; }

    [Description("UTC.")]
    public string? Utc { get; init; }

    [Description("Weekday, zone, distance.")]
    public string? When { get; init; }

    [Description("Text.")]
    public string? Text { get; init; }

    [Description("Live post.")]
    public string? Url { get; init; }

    [Description("Why it did not go out.")]
    public string? Failure { get; init; }

    [Description("Last change.")]
    public string? UpdatedAt { get; init; }
}
