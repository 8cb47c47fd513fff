using NodaTime;

namespace Dash.Scheduling;

/// <summary>A post as the scheduling system holds it.</summary>
public sealed record ScheduledPost
{
    /// <summary>Opaque id to get, change or delete the post by, for example <c>instagram:806262</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Channel id, for example <c>144/instagram</c>.</summary>
    public required string Channel { get; init; }

    /// <summary>Network of the channel.</summary>
    public required Network Network { get; init; }

    /// <summary>Where the post is in its life.</summary>
    public required PostState State { get; init; }

    /// <summary>The system's own status, unchanged.</summary>
    public required string ProviderStatus { get; init; }

    /// <summary>When it goes or went out; null for a draft without time.</summary>
    public Instant? At { get; init; }

    /// <summary>The main text.</summary>
    public string? Text { get; init; }

    /// <summary>Ids of the attached media, in order.</summary>
    public IReadOnlyList<string> MediaIds { get; init; } = [];

    /// <summary>Whether the system publishes by itself.</summary>
    public bool AutoPublish { get; init; } = true;

    /// <summary>Address of the published post; null before.</summary>
    public string? LiveUrl { get; init; }

    /// <summary>Why it did not go out; null when nothing failed.</summary>
    public PostFailure? Failure { get; init; }

    /// <summary>When it was created, if the system says so.</summary>
    public Instant? CreatedAt { get; init; }

    /// <summary>When it was last changed, if the system says so.</summary>
    public Instant? UpdatedAt { get; init; }

    /// <summary>What only some networks take.</summary>
    public PostOptions Options { get; init; } = PostOptions.None;

    /// <summary>Id that the creator gave it, by which it is found again after an unknown outcome.</summary>
    public Guid? GroupId { get; init; }
}
