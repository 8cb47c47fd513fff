using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Dash.McpServer.Results;

/// <summary>All there is to know about one post.</summary>
internal sealed record PostDetails : PostView
{
    [JsonPropertyOrder(1)]
    public required IReadOnlyList<string> MediaIds { get; init; }

    [JsonPropertyOrder(1), Description("False: people publish by hand.")]
    public required bool AutoPublish { get; init; }

    [JsonPropertyOrder(1), Description("Settings, each name=value.")]
    public IReadOnlyList<string>? Options { get; init; }

    [JsonPropertyOrder(1), Description("The system's own status.")]
    public required string ProviderStatus { get; init; }

    [JsonPropertyOrder(1)]
    public string? CreatedAt { get; init; }
}
