using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Dash.McpServer.Results;

/// <summary>What became of one item of a batch.</summary>
internal record ItemView
{
    [Description("From 0.")]
    public required int Index { get; init; }

    [Description("Done, failed (nothing written), unknown or not_attempted.")]
    public required string Outcome { get; init; }

    [Description("Post id.")]
    public string? Id { get; init; }

    [JsonPropertyOrder(2), Description("What was found.")]
    public required IReadOnlyList<ProblemView> Problems { get; init; }
}
