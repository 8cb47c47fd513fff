using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace Dash.McpServer.Arguments;

/// <summary>A post as a caller wants it.</summary>
internal sealed record NewPost : PostFields
{
    [JsonPropertyOrder(-1), Description("Id from list_channels, like 144/instagram.")]
    public required string Channel { get; init; }

    [JsonPropertyOrder(-1), Description("schedule (default) needs at; now is public at once.")]
    [AllowedValues("schedule", "now", "draft")]
    public string? Publish { get; init; }

    [JsonPropertyOrder(1), Description("Instagram, Facebook, Snapchat.")]
    [AllowedValues("feed", "post", "reel", "story", "spotlight")]
    public string? PostType { get; init; }

    [JsonPropertyOrder(1), Description("Pinterest: id or name.")]
    public string? Board { get; init; }

    [JsonPropertyOrder(1), Description("YouTube.")]
    public bool? MadeForKids { get; init; }

    [JsonPropertyOrder(1), Description("X: texts that follow.")]
    public IReadOnlyList<string>? ThreadReplies { get; init; }

    [JsonPropertyOrder(1), Description("Each media_id=what it shows.")]
    public IReadOnlyList<string>? AltTexts { get; init; }

    [JsonPropertyOrder(1), Description("Your own id; one post each.")]
    public string? Key { get; init; }
}
