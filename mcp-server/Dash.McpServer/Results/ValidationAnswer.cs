using System.ComponentModel;

namespace Dash.McpServer.Results;

/// <summary>Everything that a check found, and the plan by which what is valid can be sent.</summary>
internal sealed record ValidationAnswer : Answer
{
    [Description("Present, local.")]
    public required string Now { get; init; }

    [Description("Posts to be sent.")]
    public required int Valid { get; init; }

    [Description("For schedule_posts.")]
    public string? PlanId { get; init; }

    [Description("End of the plan.")]
    public string? ExpiresAt { get; init; }

    [Description("In order.")]
    public required IReadOnlyList<PlannedItem> Results { get; init; }
}
