using System.ComponentModel;

namespace Dash.McpServer.Results;

/// <summary>One thing to see to.</summary>
internal sealed record FindingView
{
    [Description("failed, overdue, gap…")]
    public required string Kind { get; init; }

    [Description("Channel id.")]
    public required string Channel { get; init; }

    [Description("Post ids.")]
    public IReadOnlyList<string>? PostIds { get; init; }

    [Description("Local time, offset.")]
    public string? At { get; init; }

    [Description("What was found.")]
    public required string Message { get; init; }

    [Description("What to do.")]
    public required string Fix { get; init; }
}
