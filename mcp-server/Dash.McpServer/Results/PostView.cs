using System.ComponentModel;

namespace Dash.McpServer.Results;

/// <summary>A post as lists and batches show it; <see cref="PostDetails"/> says the rest.</summary>
internal record PostView
{
    public required string Id { get; init; }

    public required string Channel { get; init; }

    public required string State { get; init; }

    public string? At { get; init; }

    public string? Utc { get; init; }

    [Description("Weekday, zone, distance.")]
    public string? When { get; init; }

    public string? Text { get; init; }

    public string? Url { get; init; }

    public string? Failure { get; init; }

    public string? UpdatedAt { get; init; }
}
