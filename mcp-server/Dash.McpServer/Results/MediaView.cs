using System.ComponentModel;
using Dash.Scheduling;

namespace Dash.McpServer.Results;

/// <summary>A media of a library.</summary>
internal sealed record MediaView
{
    private const int LongestUrl = 300;

    public required string MediaId { get; init; }

    public required string Kind { get; init; }

    public string? FileName { get; init; }

    public string? Url { get; init; }

    [Description("Pixels.")]
    public string? Size { get; init; }

    public string? CreatedAt { get; init; }

    public static MediaView Of(MediaAsset asset) => new()
    {
        MediaId = asset.Id,
        Kind = WireNames.Of(asset.Kind),
        FileName = asset.FileName,
        Url = asset.Url is { Length: <= LongestUrl } url ? url : null,
        Size = asset is { Width: { } width, Height: { } height } ? $"{width}x{height}" : null,
        CreatedAt = PostPresenter.Utc(asset.CreatedAt),
    };
}
