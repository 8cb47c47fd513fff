namespace Dash.Scheduling;

/// <summary>Which media a post of one type takes. Sizes, ratios and durations of files are not here: the SDK judges files, from its own dated rules.</summary>
public sealed record MediaRule
{
    /// <summary>Kinds it takes.</summary>
    public required IReadOnlyList<MediaKind> Kinds { get; init; }

    /// <summary>Whether images and videos may stand side by side.</summary>
    public required bool Mixed { get; init; }

    /// <summary>Fewest media of a post that publishes by itself.</summary>
    public required int MinToPublish { get; init; }

    /// <summary>Fewest media of a draft; null when not documented.</summary>
    public required int? MinForDraft { get; init; }

    /// <summary>Most media.</summary>
    public required int Max { get; init; }

    /// <summary>Most videos, where that is fewer than <see cref="Max"/>.</summary>
    public int? MaxVideos { get; init; }

    /// <summary>Whether a draft may hold more than <see cref="Max"/>; how many is not documented.</summary>
    public bool SeveralInDrafts { get; init; }
}
