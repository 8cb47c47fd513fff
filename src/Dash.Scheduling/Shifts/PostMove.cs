using NodaTime;

namespace Dash.Scheduling;

/// <summary>What a shift would do to one post.</summary>
public sealed record PostMove
{
    /// <summary>Id of the post.</summary>
    public required string PostId { get; init; }

    /// <summary>The post as it is; null when it was not found.</summary>
    public ScheduledPost? Post { get; init; }

    /// <summary>When it would go out; null when the new time could not be worked out.</summary>
    public Instant? To { get; init; }

    /// <summary>Zone by whose calendar it moves, as <see cref="PostDraft.Zone"/>.</summary>
    public string? Zone { get; init; }

    /// <summary>Everything that keeps it from being moved.</summary>
    public IReadOnlyList<SchedulingProblem> Problems { get; init; } = [];

    /// <summary>What deserves a second look.</summary>
    public IReadOnlyList<SchedulingProblem> Warnings { get; init; } = [];

    /// <summary>The edit that moves it, only if it is still as shown here; null when it cannot be moved.</summary>
    public PostEdit? Edit => Problems.Count == 0 && Post is { } post && To is { } to
        ? new PostEdit(PostId, new PostChanges { At = to, Zone = Zone }) { SeenUpdatedAt = post.UpdatedAt }
        : null;
}
