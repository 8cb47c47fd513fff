using System.ComponentModel;

namespace Dash.McpServer.Results;

/// <summary>What a check found about one post.</summary>
internal sealed record PlannedItem
{
    [Description("From 0.")]
    public int? Index { get; init; }

    [Description("Sheet row.")]
    public int? Row { get; init; }

    [Description("valid, invalid or exists.")]
    public required string Outcome { get; init; }

    [Description("Post that exists.")]
    public string? Id { get; init; }

    [Description("Channel id.")]
    public string? Channel { get; init; }

    [Description("Local time.")]
    public string? At { get; init; }

    [Description("UTC.")]
    public string? Utc { get; init; }

    [Description("Weekday, zone, distance.")]
    public string? When { get; init; }

    [Description("What was found.")]
    public required IReadOnlyList<ProblemView> Problems { get; init; }
}
