using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Dash.McpServer.Arguments;

/// <summary>A post that exists, as the caller saw it.</summary>
internal sealed record PostRef
{
    [JsonPropertyOrder(-1), Description("Post id from list_posts.")]
    public required string Id { get; init; }

    [JsonPropertyOrder(-1), Description("As seen; stale is refused.")]
    public string? UpdatedAt { get; init; }
}
