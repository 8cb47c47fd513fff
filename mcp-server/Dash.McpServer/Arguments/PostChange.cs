using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace Dash.McpServer.Arguments;

/// <summary>What is to be different about one post; what is left out stays.</summary>
internal sealed record PostChange : PostFields
{
    [JsonPropertyOrder(-1), Description("Post id from list_posts.")]
    public required string Id { get; init; }

    [JsonPropertyOrder(-1), Description("As seen; stale is refused.")]
    public string? UpdatedAt { get; init; }

    [JsonPropertyOrder(-1), Description("New mode.")]
    [AllowedValues("schedule", "now", "draft")]
    public string? Publish { get; init; }
}
