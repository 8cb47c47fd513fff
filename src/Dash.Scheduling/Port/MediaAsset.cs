using NodaTime;

namespace Dash.Scheduling;

/// <summary>A media file in an account's library, ready to be attached to a post.</summary>
public sealed record MediaAsset
{
    /// <summary>The id that goes into <see cref="PostDraft.MediaIds"/>.</summary>
    public required string Id { get; init; }

    /// <summary>Account whose library holds it; posts of other accounts cannot use it.</summary>
    public required string AccountId { get; init; }

    /// <summary>Picture or video.</summary>
    public required MediaKind Kind { get; init; }

    /// <summary>Name of the file, if known.</summary>
    public string? FileName { get; init; }

    /// <summary>Where the file can be seen, if known.</summary>
    public string? Url { get; init; }

    /// <summary>Width in pixels, if known.</summary>
    public int? Width { get; init; }

    /// <summary>Height in pixels, if known.</summary>
    public int? Height { get; init; }

    /// <summary>When it entered the library, if known.</summary>
    public Instant? CreatedAt { get; init; }
}
