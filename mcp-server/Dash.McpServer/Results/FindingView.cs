using System.ComponentModel;

namespace Dash.McpServer.Results;

/// <summary>One thing to see to.</summary>
internal sealed record FindingView
{
    [Description("failed, overdue, gap…")]
    public required string Kind { get; init; }

    public required string Channel { get; init; }

    public IReadOnlyList<string>? PostIds { get; init; }

    public string? At { get; init; }

    public required string Message { get; init; }

    public required string Fix { get; init; }
}
