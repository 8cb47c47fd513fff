using System.ComponentModel;

namespace Dash.McpServer.Results;

/// <summary>What a check found about one post.</summary>
internal sealed record PlannedItem
{
    public int? Index { get; init; }

    public int? Row { get; init; }

    [Description("valid, invalid or exists.")]
    public required string Outcome { get; init; }

    public string? Id { get; init; }

    public string? Channel { get; init; }

    public string? At { get; init; }

    public string? Utc { get; init; }

    [Description("Weekday, zone, distance.")]
    public string? When { get; init; }

    public required IReadOnlyList<ProblemView> Problems { get; init; }
}
