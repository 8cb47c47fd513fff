using NodaTime;

namespace Dash.Scheduling;

/// <summary>What became of a post, as its system told it.</summary>
public sealed record PostEvent
{
    /// <summary>Id to get, change or delete the post by; null when the body names no account, so that it may stand for several posts.</summary>
    public string? PostId { get; init; }

    /// <summary>The system's own id, unchanged; null when the body has none.</summary>
    public string? ProviderPostId { get; init; }

    /// <summary>Where the post is in its life now; null when the event does not say, as after a change or a deletion.</summary>
    public PostState? State { get; init; }

    /// <summary>True when the post is gone.</summary>
    public bool IsDeleted { get; init; }

    /// <summary>Address of the published post; null before.</summary>
    public string? LiveUrl { get; init; }

    /// <summary>Why it did not go out; null when nothing failed.</summary>
    public PostFailure? Failure { get; init; }

    /// <summary>When it went out; null when it did not.</summary>
    public Instant? PublishedAt { get; init; }
}
