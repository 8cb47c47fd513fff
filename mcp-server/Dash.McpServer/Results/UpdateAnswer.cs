using System.ComponentModel;

namespace Dash.McpServer.Results;

/// <summary>What was changed, or what a shift would change and under which plan.</summary>
internal sealed record UpdateAnswer : Answer
{
    public required int Done { get; init; }

    [Description("Applies a preview.")]
    public string? PlanId { get; init; }

    public string? ExpiresAt { get; init; }

    public string? LeftOut { get; init; }

    public required IReadOnlyList<UpdatedItem> Results { get; init; }
}
