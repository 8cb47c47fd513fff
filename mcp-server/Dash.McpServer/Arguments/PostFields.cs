using System.ComponentModel;

namespace Dash.McpServer.Arguments;

/// <summary>
/// What a new post and a change to a post have in common. Which network takes which field is answered by get_network_rules; what few
/// posts need is in <see cref="Options"/>, so that the definitions stay small enough to be read on every turn.
/// </summary>
internal abstract record PostFields
{
    [Description("ISO 8601; local ones need time_zone.")]
    public string? At { get; init; }

    [Description("Caption or message.")]
    public string? Text { get; init; }

    [Description("From upload_media.")]
    public IReadOnlyList<string>? MediaIds { get; init; }

    [Description("YouTube, Pinterest, videos.")]
    public string? Title { get; init; }

    [Description("Facebook, Pinterest, Instagram story.")]
    public string? Link { get; init; }

    [Description("Instagram, Facebook.")]
    public string? FirstComment { get; init; }

    [Description("Other settings of get_network_rules, each name=value.")]
    public IReadOnlyList<string>? Options { get; init; }
}
