using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Dash.McpServer.Results;

/// <summary>What became of a change, or would become of a move.</summary>
internal sealed record UpdatedItem : WrittenItem
{
    [JsonPropertyOrder(1), Description("Local time before a move.")]
    public string? From { get; init; }
}
