using System.ComponentModel;

namespace Dash.McpServer.Results;

/// <summary>What a picture shows.</summary>
internal sealed record AltTextView
{
    [Description("Media id.")]
    public required string MediaId { get; init; }

    [Description("Alternative text.")]
    public required string Text { get; init; }
}
