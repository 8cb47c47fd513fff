using System.Text.Json.Serialization;

namespace Dash.McpServer.Results;

/// <summary>What every result says first: where it happened.</summary>
internal abstract record Answer
{
    [JsonPropertyOrder(-1)]
    public required string Environment { get; init; }
}
