using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Dash.McpServer.Results;

/// <summary>An item that leaves a post behind: the post as it is now, also where it stands in the way of a change.</summary>
internal record WrittenItem : ItemView
{
    [JsonPropertyOrder(1)]
    public string? Channel { get; init; }

    [JsonPropertyOrder(1)]
    public string? State { get; init; }

    [JsonPropertyOrder(1)]
    public string? At { get; init; }

    [JsonPropertyOrder(1)]
    public string? Utc { get; init; }

    [JsonPropertyOrder(1), Description("Weekday, zone, distance.")]
    public string? When { get; init; }

    [JsonPropertyOrder(1)]
    public string? Text { get; init; }

    [JsonPropertyOrder(1)]
    public string? UpdatedAt { get; init; }
}
