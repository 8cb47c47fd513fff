using System.ComponentModel;

namespace Dash.McpServer.Results;

/// <summary>Everything that a check found, and the plan by which what is valid can be sent.</summary>
internal sealed record ValidationAnswer : Answer
{
    public required string Now { get; init; }

    public required int Valid { get; init; }

    [Description("For schedule_posts.")]
    public string? PlanId { get; init; }

    public string? ExpiresAt { get; init; }

    public string? LeftOut { get; init; }

    public required IReadOnlyList<PlannedItem> Results { get; init; }
}
