using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Dash.McpServer.Results;

/// <summary>What became of a new post.</summary>
internal sealed record CreatedItem : WrittenItem
{
    [JsonPropertyOrder(1), Description("Ledger key.")]
    public string? Key { get; init; }

    [JsonPropertyOrder(1), Description("Made by an earlier call.")]
    public bool? Replayed { get; init; }
}
