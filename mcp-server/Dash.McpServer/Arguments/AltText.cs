using System.ComponentModel;

namespace Dash.McpServer.Arguments;

/// <summary>What a picture shows, for those who cannot see it.</summary>
internal sealed record AltText
{
    [Description("One of media_ids.")]
    public required string MediaId { get; init; }

    [Description("What the media shows.")]
    public required string Text { get; init; }
}
