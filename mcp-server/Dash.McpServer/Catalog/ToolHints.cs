namespace Dash.McpServer.Catalog;

/// <summary>The four hints that clients show and gate on; none has a default, so a tool cannot forget one.</summary>
internal sealed record ToolHints
{
    /// <summary>The tool changes nothing anywhere.</summary>
    public required bool ReadOnly { get; init; }

    /// <summary>The tool may replace, remove or publish something that cannot be taken back.</summary>
    public required bool Destructive { get; init; }

    /// <summary>The same call a second time changes nothing more. True only where that holds.</summary>
    public required bool Idempotent { get; init; }

    /// <summary>The tool talks to the scheduling system, not only to data inside this process.</summary>
    public required bool OpenWorld { get; init; }
}
