using System.ComponentModel;

namespace Dash.McpServer.Results;

/// <summary>What a check found about one post.</summary>
internal sealed record PlannedItem
{
    [Description("Place in the plan, from 0.")]
    public int? Index { get; init; }

    [Description("Row of the sheet.")]
    public int? Row { get; init; }

    [Description("valid, invalid or exists.")]
    public required string Outcome { get; init; }

    [Description("Post that exists.")]
    public string? Id { get; init; }

    [Description("Channel id.")]
    public string? Channel { get; init; }

    [Description("Local time, offset.")]
    public string? At { get; init; }

    [Description("Same in UTC.")]
    public string? Utc { get; init; }

    [Description("Weekday, zone, distance.")]
    public string? When { get; init; }

    [Description("Errors and warnings.")]
    public required IReadOnlyList<ProblemView> Problems { get; init; }
}
