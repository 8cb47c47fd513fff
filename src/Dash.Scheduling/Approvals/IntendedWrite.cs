using NodaTime.Text;

namespace Dash.Scheduling;

/// <summary>One post of a batch that is about to be written.</summary>
public sealed record IntendedWrite
{
    /// <summary>Position in the request, from 0.</summary>
    public required int Index { get; init; }

    /// <summary>The post as it is to be; null when it is to be deleted.</summary>
    public PostDraft? Draft { get; init; }

    /// <summary>The post as it is; null when it is to be made.</summary>
    public ScheduledPost? Current { get; init; }

    /// <summary>What deserves a second look.</summary>
    public IReadOnlyList<SchedulingProblem> Warnings { get; init; } = [];

    /// <summary>Whether the post is a draft before and after, so that no public ever sees a difference.</summary>
    public bool TouchesDraftsOnly => Draft is null or { Mode: PublishMode.Draft } && Current is null or { State: PostState.Draft };

    /// <summary>Whether it may go out, be taken away or come differently than it stood, so that a person should have agreed.</summary>
    public bool IsConsequential => Draft is null || !TouchesDraftsOnly;

    internal string Canonical => string.Join('\n',
        Index,
        Current?.Id,
        Current?.UpdatedAt is { } updated ? InstantPattern.ExtendedIso.Format(updated) : null,
        Current is null ? null : $"{Current.State} {CanonicalContent.Of(PostMerge.Apply(Current, new PostChanges()))}",
        Draft?.Key,
        Draft?.At is { } at ? InstantPattern.ExtendedIso.Format(at) : null,
        Draft is null ? null : CanonicalContent.Of(Draft));
}
