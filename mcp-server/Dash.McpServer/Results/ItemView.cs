using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Dash.McpServer.Results;

/// <summary>What became of one item of a batch.</summary>
internal record ItemView
{
    public required int Index { get; init; }

    [Description("Done, failed (nothing written), unknown, not_attempted.")]
    public required string Outcome { get; init; }

    public string? Id { get; init; }

    [JsonPropertyOrder(2)]
    public required IReadOnlyList<ProblemView> Problems { get; init; }
}
